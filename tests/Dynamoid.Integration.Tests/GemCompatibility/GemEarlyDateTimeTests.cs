namespace Dynamoid.Integration.Tests.GemCompatibility;

/// <summary><c>datetime</c> before 1970 with a fraction, which the gem miscounts: it writes -2.5 for 1.5 seconds before. Nobody can tell that from a right one.</summary>
public class GemEarlyDateTimeTests : GoldenItem<GemEarlyDateTime, GemEarlyDateTimeKey>
{
    protected override string Golden => """{"id":{"S":"e1"},"sent":{"N":"-2.500000000"}}""";

    protected override string Written => """{"id":{"S":"e1"},"sent":{"N":"-1.5"}}""";

    protected override string Changed => """{"note":{"S":"x"}}""";

    protected override GemEarlyDateTime Same() => new()
    {
        Id = "e1",
        Sent = DateTimeOffset.UnixEpoch.AddSeconds(-1.5),
    };

    protected override void AssertRead(GemEarlyDateTime found) => Assert.That(found.Sent, Is.EqualTo(DateTimeOffset.UnixEpoch.AddSeconds(-2.5)));

    protected override void Change(GemEarlyDateTime found) => found.Note = "x";
}

[DynamoDocument(Profile = StorageProfile.Gem3, Timestamps = false)]
public partial class GemEarlyDateTime
{
    public DateTimeOffset Sent { get; set; }

    public string? Note { get; set; }
}
