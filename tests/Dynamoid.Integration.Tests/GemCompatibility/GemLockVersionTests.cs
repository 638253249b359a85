namespace Dynamoid.Integration.Tests.GemCompatibility;

/// <summary><c>lock_version</c>: a number that begins with 1.</summary>
public class GemLockVersionTests : GoldenItem<GemLockVersion, GemLockVersionKey>
{
    protected override string Golden => """{"id":{"S":"e1"},"name":{"S":"x"},"lock_version":{"N":"1"}}""";

    protected override string Changed => """{"lock_version":{"N":"2"}}""";

    protected override GemLockVersion Same() => new()
    {
        Id = "e1",
        Name = "x",
        LockVersion = 1,
    };

    protected override void AssertRead(GemLockVersion found) => Assert.That(found.LockVersion, Is.EqualTo(1));

    protected override void Change(GemLockVersion found) => found.LockVersion++;
}

[DynamoDocument(Profile = StorageProfile.Gem3, Timestamps = false)]
public partial class GemLockVersion
{
    public int LockVersion { get; set; }

    public string? Name { get; set; }
}
