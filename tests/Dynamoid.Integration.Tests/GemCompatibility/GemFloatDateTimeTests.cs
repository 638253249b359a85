namespace Dynamoid.Integration.Tests.GemCompatibility;

/// <summary><c>datetime</c> in version 1: <c>N</c> from a double, which has microseconds.</summary>
public class GemFloatDateTimeTests : GoldenItem<GemFloatDateTime, GemFloatDateTimeKey>
{
    protected override string Golden => """{"id":{"S":"e1"},"sent":{"N":"1532469870.123457"},"read":{"N":"1532469870.0"}}""";

    protected override string Changed => """{"read":{"N":"1532469871"}}""";

    protected override GemFloatDateTime Same() => new()
    {
        Id = "e1",
        Sent = DateTimeOffset.FromUnixTimeSeconds(1532469870).AddMicroseconds(123457),
        Read = DateTimeOffset.FromUnixTimeSeconds(1532469870),
    };

    protected override void AssertRead(GemFloatDateTime found) => Assert.Multiple(() =>
    {
        DateTimeOffset second = DateTimeOffset.FromUnixTimeSeconds(1532469870);
        Assert.That((found.Sent, found.Read), Is.EqualTo((second.AddMicroseconds(123457), second)));
    });

    protected override void Change(GemFloatDateTime found) => found.Read = found.Read.AddSeconds(1);
}

[DynamoDocument(Profile = StorageProfile.Gem1, Timestamps = false)]
public partial class GemFloatDateTime
{
    public DateTimeOffset Sent { get; set; }

    public DateTimeOffset Read { get; set; }
}
