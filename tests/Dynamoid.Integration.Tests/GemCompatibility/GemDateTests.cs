namespace Dynamoid.Integration.Tests.GemCompatibility;

/// <summary><c>date</c>: <c>N</c> with the days since 1970.</summary>
public class GemDateTests : GoldenItem<GemDate, GemDateKey>
{
    protected override string Golden => """{"id":{"S":"e1"},"born":{"N":"17434"},"early":{"N":"-1"}}""";

    protected override string Changed => """{"born":{"N":"17435"}}""";

    protected override GemDate Same() => new()
    {
        Id = "e1",
        Born = new DateOnly(2017, 9, 25),
        Early = new DateOnly(1969, 12, 31),
    };

    protected override void AssertRead(GemDate found) => Assert.That((found.Born, found.Early, found.Died), Is.EqualTo((new DateOnly(2017, 9, 25), new DateOnly(1969, 12, 31), default(DateOnly?))));

    protected override void Change(GemDate found) => found.Born = found.Born.AddDays(1);
}

[DynamoDocument(Profile = StorageProfile.Gem3, Timestamps = false)]
public partial class GemDate
{
    public DateOnly Born { get; set; }

    public DateOnly Early { get; set; }

    public DateOnly? Died { get; set; }
}
