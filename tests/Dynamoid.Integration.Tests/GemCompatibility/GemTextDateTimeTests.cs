namespace Dynamoid.Integration.Tests.GemCompatibility;

/// <summary><c>datetime, store_as_string: true</c>: ISO 8601 in <c>dynamodb_timezone</c>, with a numeric offset and without a fraction.</summary>
public class GemTextDateTimeTests : GoldenItem<GemTextDateTime, GemTextDateTimeKey>
{
    protected override string Golden => """{"id":{"S":"e1"},"sent":{"S":"2018-07-24T19:04:30+00:00"},"berlin":{"S":"2018-07-24T21:04:30+02:00"},"number":{"N":"1532459070"}}""";

    protected override string Changed => """{"berlin":{"S":"2018-12-24T20:04:30+01:00"}}""";

    // The gem drops fractions with every save; it reads a text that has one.
    [Test]
    public async Task A_fraction_is_kept_where_the_gem_drops_it()
    {
        DateTimeOffset half = new(2018, 7, 24, 19, 4, 30, 500, TimeSpan.Zero);
        await Set.SaveAsync(new GemTextDateTime { Id = "e2", Sent = half });
        Assert.That((await StoredAsync("""{"id":{"S":"e2"}}"""))["sent"]!["S"]!.GetValue<string>(), Is.EqualTo("2018-07-24T19:04:30.5+00:00"));
        Assert.That((await Set.FindAsync(new("e2"))).Sent, Is.EqualTo(half));
    }

    protected override GemTextDateTime Same() => new()
    {
        Id = "e1",
        Sent = new DateTimeOffset(2018, 7, 24, 19, 4, 30, TimeSpan.Zero),
        Berlin = new DateTimeOffset(2018, 7, 24, 19, 4, 30, TimeSpan.Zero),
        Number = new DateTimeOffset(2018, 7, 24, 19, 4, 30, TimeSpan.Zero),
    };

    protected override void AssertRead(GemTextDateTime found) => Assert.Multiple(() =>
    {
        DateTimeOffset sent = new(2018, 7, 24, 19, 4, 30, TimeSpan.Zero);
        Assert.That((found.Sent, found.Berlin, found.Number), Is.EqualTo((sent, sent, sent)));
    });

    protected override void Change(GemTextDateTime found) => found.Berlin = new DateTimeOffset(2018, 12, 24, 19, 4, 30, TimeSpan.Zero);
}

[DynamoDocument(Profile = StorageProfile.Gem3, DateTimes = DateTimeFormat.Text, Timestamps = false)]
public partial class GemTextDateTime
{
    public DateTimeOffset Sent { get; set; }

    [Field(TimeZone = "Europe/Berlin")] public DateTimeOffset Berlin { get; set; }

    [Field(Format = FieldFormat.Number)] public DateTimeOffset Number { get; set; }
}
