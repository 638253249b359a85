namespace Dynamoid.Integration.Tests.GemCompatibility;

/// <summary><c>expires</c>: whole seconds since 1970.</summary>
public class GemExpiryTests : GoldenItem<GemExpiry, GemExpiryKey>
{
    protected override string Golden => """{"id":{"S":"e1"},"expires_at":{"N":"1532469870"},"renewed_at":{"N":"1532469870"}}""";

    protected override string Changed => """{"expires_at":{"N":"1532469871"}}""";

    protected override GemExpiry Same() => new()
    {
        Id = "e1",
        ExpiresAt = DateTimeOffset.FromUnixTimeSeconds(1532469870),
        RenewedAt = 1532469870,
    };

    protected override void AssertRead(GemExpiry found) => Assert.That((found.ExpiresAt, found.RenewedAt), Is.EqualTo(((DateTimeOffset?)DateTimeOffset.FromUnixTimeSeconds(1532469870), 1532469870)));

    protected override void Change(GemExpiry found) => found.ExpiresAt += TimeSpan.FromSeconds(1.9);
}

[DynamoDocument(Profile = StorageProfile.Gem3, Timestamps = false)]
public partial class GemExpiry
{
    [Expires] public DateTimeOffset? ExpiresAt { get; set; }

    public long RenewedAt { get; set; }
}
