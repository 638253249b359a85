using System.Globalization;
using Dynamoid.Serialization;
using FsCheck;
using FsCheck.Fluent;

namespace Dynamoid.Runtime.Tests.Serialization.Times;

public class IsoTimeTests
{
    [TestCase("2018-07-24T19:04:30Z", "2018-07-24T19:04:30+00:00")]
    [TestCase("2018-07-24T19:04:30.5Z", "2018-07-24T19:04:30.5+00:00")]
    [TestCase("1969-12-31T23:59:58.5Z", "1969-12-31T23:59:58.5+00:00")]
    [TestCase("2024-02-29T00:00:00Z", "2024-02-29T00:00:00+00:00")]
    [TestCase("0001-01-01T00:00:00Z", "0001-01-01T00:00:00+00:00")]
    [TestCase("0987-01-01T00:00:00Z", "0987-01-01T00:00:00+00:00")]
    [TestCase("9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999+00:00")]
    public void Points_in_time_are_S_with_a_numeric_offset_and_the_fraction_they_have(string iso, string text)
    {
        DateTimeOffset value = Parse(iso);
        Assert.That(Json.Write<DateTimeOffset, DateTimeOffsetIsoCodec<UtcZone>>(value), Is.EqualTo($$"""{"S":"{{text}}"}"""));
        Assert.That(Read<UtcZone>(text), Is.EqualTo(value));
        Assert.That(Json.Write<DateTime, DateTimeIsoCodec<UtcZone>>(value.UtcDateTime), Is.EqualTo($$"""{"S":"{{text}}"}"""));
        Assert.That(Json.Read<DateTime, DateTimeIsoCodec<UtcZone>>($$"""{"S":"{{text}}"}"""), Is.EqualTo(value.UtcDateTime).And.Property("Kind").EqualTo(DateTimeKind.Utc));
    }

    [TestCase("2018-07-24T21:04:30+02:00")]
    [TestCase("2018-07-24T21:04:30+0200")]
    [TestCase("2018-07-24T21:04:30+02")]
    [TestCase("2018-07-24T19:04:30Z")]
    [TestCase("2018-07-24t19:04:30z")]
    [TestCase("2018-07-24 19:04:30Z")]
    [TestCase("2018-07-24T03:19:30-15:45")]
    [TestCase("2018-07-24T19:04:30.0000000009Z")]
    [TestCase("2018-07-24T19:04:30")]
    public void Every_offset_is_read_and_the_result_is_in_UTC(string text)
    {
        DateTimeOffset read = Read<UtcZone>(text);
        Assert.That(read, Is.EqualTo(Parse("2018-07-24T19:04:30Z")));
        Assert.That(read.Offset, Is.EqualTo(TimeSpan.Zero));
        Assert.That(Json.Read<DateTimeOffset, DateTimeOffsetCodec>($$"""{"S":"{{text}}"}"""), Is.EqualTo(read), "the codecs of numbers read texts too");
    }

    [TestCase("07/08/2018 10:00", Description = "the seventh of August or the eighth of July")]
    [TestCase("2018-07-24")]
    [TestCase("20180724T190430Z")]
    [TestCase("2018-02-29T00:00:00Z")]
    [TestCase("2018-13-01T00:00:00Z")]
    [TestCase("2018-00-01T00:00:00Z")]
    [TestCase("0000-01-01T00:00:00Z")]
    [TestCase("2018-07-24T24:00:00Z")]
    [TestCase("2018-07-24T10:60:00Z")]
    [TestCase("2018-07-24T10:00:60Z")]
    [TestCase("2018-07-24T10:00:00.Z")]
    [TestCase("2018-07-24T10:00:00+1")]
    [TestCase("2018-07-24T10:00:00+01:")]
    [TestCase("2018-07-24T10:00:00+24:00")]
    [TestCase("2018-07-24T10:00:00ZZ")]
    [TestCase("0001-01-01T00:00:00+01:00")]
    [TestCase("9999-12-31T23:59:59-01:00")]
    [TestCase("1532469870")]
    [TestCase("")]
    public void Any_other_text_is_refused(string text) => Assert.That(() => Read<UtcZone>(text), Throws.TypeOf<ItemFormatException>().With.Message.Contains("point in time"));

    [Test]
    public void Numbers_are_read_as_seconds() =>
        Assert.That(Json.Read<DateTimeOffset, DateTimeOffsetIsoCodec<Zurich>>("""{"N":"1532459070.25"}"""), Is.EqualTo(Parse("2018-07-24T19:04:30.25Z")));

    [Test]
    public void In_UTC_the_order_of_the_texts_is_the_order_of_the_times()
    {
        long[] ticks = [0, 1, 10, 5_000_000, 9_999_999, 10_000_000, 10_000_001, 599_999_999, 600_000_000, DateTime.UnixEpoch.Ticks - 1, DateTime.UnixEpoch.Ticks, DateTime.MaxValue.Ticks];
        string[] texts = [.. ticks.Select(static ticks => Json.Write<DateTimeOffset, DateTimeOffsetIsoCodec<UtcZone>>(new(ticks, TimeSpan.Zero))[6..^2])];
        Assert.That(texts, Is.EqualTo(texts.Order(StringComparer.Ordinal)));
        Assert.That(texts, Is.Unique);
    }

    [Test]
    public void Sets_of_times_are_read_from_both_encodings()
    {
        HashSet<DateTimeOffset> times = [Parse("2018-07-24T19:04:30Z")];
        Assert.That(Json.Write<HashSet<DateTimeOffset>, SetCodec<DateTimeOffset, DateTimeOffsetIsoCodec<UtcZone>>>(times), Is.EqualTo("""{"SS":["2018-07-24T19:04:30+00:00"]}"""));
        Assert.That(Json.Read<HashSet<DateTimeOffset>, SetCodec<DateTimeOffset, DateTimeOffsetIsoCodec<UtcZone>>>("""{"NS":["1532459070"]}"""), Is.EqualTo(times));
        Assert.That(Json.Read<HashSet<DateTimeOffset>, SetCodec<DateTimeOffset, DateTimeOffsetCodec>>("""{"SS":["2018-07-24T19:04:30+00:00"]}"""), Is.EqualTo(times));
    }

    [Test]
    public void Any_time_in_any_zone_comes_back_as_it_was() =>
        Prop.ForAll(
            Gen.Choose(0, int.MaxValue).Two().Select(static pair => ((long)pair.Item1 * int.MaxValue + pair.Item2) % (DateTime.MaxValue.Ticks + 1)).ToArbitrary(),
            static ticks =>
            {
                DateTimeOffset value = new(ticks, TimeSpan.Zero);
                Comes_back<UtcZone>(value);
                Comes_back<Zurich>(value);
                Comes_back<NewYork>(value);
                Comes_back<LordHowe>(value);
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static void Comes_back<TZone>(DateTimeOffset value)
        where TZone : struct, ITimeZone
    {
        string json = Json.Write<DateTimeOffset, DateTimeOffsetIsoCodec<TZone>>(value);
        Assert.That(Json.Read<DateTimeOffset, DateTimeOffsetIsoCodec<TZone>>(json), Is.EqualTo(value), json);
    }

    private static DateTimeOffset Read<TZone>(string text)
        where TZone : struct, ITimeZone => Json.Read<DateTimeOffset, DateTimeOffsetIsoCodec<TZone>>($$"""{"S":"{{text}}"}""");

    private static DateTimeOffset Parse(string iso) => DateTimeOffset.Parse(iso, CultureInfo.InvariantCulture);
}
