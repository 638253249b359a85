using System.Globalization;

namespace Dynamoid.Integration.Tests.Lessons;

/// <summary>Times in every format, by their range, their precision and their order as keys.</summary>
public class TimeOrderTests : ClientFixture
{
    private static readonly DateTimeOffset[] Times =
    [
        .. new[]
        {
            "0001-01-01T00:00:00Z", "0987-06-05T04:03:02.1Z", "1900-01-01T00:00:00Z", "1969-12-31T23:59:58.5Z", "1969-12-31T23:59:59.9999999Z", "1970-01-01T00:00:00Z",
            "1999-12-31T23:59:59.9999999Z", "2001-09-09T01:46:39.25Z", "2001-09-09T01:46:40Z", "2026-03-29T00:59:59.9999999Z", "2026-03-29T01:00:00Z", "2026-10-25T00:30:00Z",
            "2026-10-25T01:30:00Z", "2026-10-25T01:30:00.0000001Z", "2038-01-19T03:14:08Z", "2106-02-07T06:28:16Z", "9999-12-31T23:59:59.9999999Z",
        }.Select(static iso => DateTimeOffset.Parse(iso, CultureInfo.InvariantCulture)),
    ];

    private MomentSet Set => Moment.Using(Client);

    [OneTimeSetUp]
    public async Task StoreAsync()
    {
        // The latest first, so that the order is not that of writing.
        for (int i = Times.Length - 1; i >= 0; i--)
        {
            DateTimeOffset time = Times[i];
            DateOnly day = DateOnly.FromDateTime(time.UtcDateTime);
            await Set.SaveAsync(new Moment { Id = "all", Order = i, Number = time, Text = time, Seconds = time, Milliseconds = time, Day = day, TextDay = day, Berlin = time });
        }
    }

    [TestCase("number")]
    [TestCase("text")]
    [TestCase("seconds")]
    [TestCase("milliseconds")]
    [TestCase("text_day")]
    public async Task The_order_of_keys_is_the_order_of_times(string attribute)
    {
        List<Moment> found = await QueryAsync(attribute);
        Assert.That(found.Select(static moment => moment.Number), Is.EquivalentTo(Times), "each of them is there");
        Func<Moment, DateTimeOffset> read = attribute switch
        {
            "number" => static moment => moment.Number,
            "text" => static moment => moment.Text,
            "seconds" => static moment => moment.Seconds,
            "milliseconds" => static moment => moment.Milliseconds,
            _ => static moment => new(moment.TextDay, default, default),
        };
        Assert.That(found.Select(read), Is.Ordered);
    }

    [Test]
    public async Task Each_format_keeps_the_precision_that_it_promises()
    {
        List<Moment> found = [.. (await QueryAsync("number")).OrderBy(static moment => moment.Order)];
        Assert.Multiple(() =>
        {
            Assert.That(found.Select(static moment => moment.Number), Is.EqualTo(Times), "ticks");
            Assert.That(found.Select(static moment => moment.Text), Is.EqualTo(Times), "ticks");
            Assert.That(found.Select(static moment => moment.Berlin), Is.EqualTo(Times), "ticks, in the gap and the overlap of the clocks as well");
            Assert.That(found.Select(static moment => moment.Seconds), Is.EqualTo(Times.Select(static time => time.AddTicks(-(time.Ticks % TimeSpan.TicksPerSecond)))), "rounded down");
            Assert.That(found.Select(static moment => moment.Milliseconds), Is.EqualTo(Times.Select(static time => time.AddTicks(-(time.Ticks % TimeSpan.TicksPerMillisecond)))), "rounded down");
            Assert.That(found.Select(static moment => moment.Day), Is.EqualTo(Times.Select(static time => DateOnly.FromDateTime(time.UtcDateTime))));
            Assert.That(found.Select(static moment => moment.TextDay), Is.EqualTo(found.Select(static moment => moment.Day)));
        });
    }

    protected override Task CreateTablesAsync() => Set.CreateTableAsync();

    private async Task<List<Moment>> QueryAsync(string attribute) => (await Set.QueryPageAsync(new PageRequest
    {
        IndexName = $"{Namespace}_moments_index_id_{attribute}",
        KeyConditionExpression = "id = :id",
        Values = new() { [":id"] = new() { S = "all" } },
    })).Items.ToList();
}

[DynamoDocument(Timestamps = false)]
[LocalIndex(RangeKey = nameof(Number))]
[LocalIndex(RangeKey = nameof(Text))]
[LocalIndex(RangeKey = nameof(Seconds))]
[LocalIndex(RangeKey = nameof(Milliseconds))]
[LocalIndex(RangeKey = nameof(TextDay))]
public partial class Moment
{
    [RangeKey] public int Order { get; set; }

    public DateTimeOffset Number { get; set; }

    [Field(Format = FieldFormat.Text)] public DateTimeOffset Text { get; set; }

    [Field(Format = FieldFormat.EpochSeconds)] public DateTimeOffset Seconds { get; set; }

    [Field(Format = FieldFormat.EpochMilliseconds)] public DateTimeOffset Milliseconds { get; set; }

    public DateOnly Day { get; set; }

    [Field(Format = FieldFormat.Text)] public DateOnly TextDay { get; set; }

    [Field(Format = FieldFormat.Text, TimeZone = "Europe/Berlin")] public DateTimeOffset Berlin { get; set; }
}
