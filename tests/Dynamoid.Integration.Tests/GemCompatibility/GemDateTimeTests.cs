namespace Dynamoid.Integration.Tests.GemCompatibility;

/// <summary><c>datetime</c>: <c>N</c> with the seconds since 1970 and nine digits of a fraction, of which DynamoDB drops the last zeros.</summary>
public class GemDateTimeTests : GoldenItem<GemDateTime, GemDateTimeKey>
{
    protected override string Golden => """{"id":{"S":"e1"},"sent":{"N":"1532469870.000001000"},"read":{"N":"1532469870.500000000"},"whole":{"N":"1532469870.000000000"},"early":{"N":"-86400.000000000"},"exact":{"N":"1532469870.123456789"},"rounded":{"N":"1532469870.123456789"}}""";

    protected override string Written => """{"id":{"S":"e1"},"sent":{"N":"1532469870.000001"},"read":{"N":"1532469870.5"},"whole":{"N":"1532469870"},"early":{"N":"-86400"},"exact":{"N":"1532469870.123456789"},"rounded":{"N":"1532469870.1234567"}}""";

    protected override string Changed => """{"note":{"S":"nothing rounded"}}""";

    protected override GemDateTime Same() => new()
    {
        Id = "e1",
        Sent = DateTimeOffset.FromUnixTimeSeconds(1532469870).AddTicks(10),
        Read = DateTimeOffset.FromUnixTimeSeconds(1532469870).UtcDateTime.AddSeconds(0.5),
        Whole = DateTimeOffset.FromUnixTimeSeconds(1532469870),
        Early = DateTimeOffset.UnixEpoch.AddDays(-1),
        Exact = DynamoNumber.Parse("1532469870.123456789"),
        Rounded = DateTimeOffset.FromUnixTimeSeconds(1532469870).AddTicks(1234567),
    };

    protected override void AssertRead(GemDateTime found) => Assert.Multiple(() =>
    {
        DateTimeOffset second = DateTimeOffset.FromUnixTimeSeconds(1532469870);
        Assert.That((found.Sent, found.Whole), Is.EqualTo((second.AddTicks(10), second)));
        Assert.That((found.Read, found.Read.Kind), Is.EqualTo((second.UtcDateTime.AddSeconds(0.5), DateTimeKind.Utc)));
        Assert.That(found.Early, Is.EqualTo(DateTimeOffset.UnixEpoch.AddDays(-1)));
        Assert.That(found.Exact, Is.EqualTo(DynamoNumber.Parse("1532469870.123456789")));
        Assert.That(found.Rounded, Is.EqualTo(second.AddTicks(1234567)));
    });

    protected override void Change(GemDateTime found) => found.Note = "nothing rounded";
}

[DynamoDocument(Profile = StorageProfile.Gem3, Timestamps = false)]
public partial class GemDateTime
{
    public DateTimeOffset Sent { get; set; }

    public DateTime Read { get; set; }

    public DateTimeOffset Whole { get; set; }

    public DateTimeOffset Early { get; set; }

    // All nine digits.
    public DynamoNumber Exact { get; set; }

    public DateTimeOffset? Rounded { get; set; }

    public string? Note { get; set; }
}
