using System.Globalization;
using Dynamoid.Serialization;

namespace Dynamoid.Runtime.Tests.Serialization.Times;

/// <summary>Seconds and milliseconds, and the one taken for the other.</summary>
public class EpochUnitTests
{
    [TestCase("1970-01-01T00:00:00Z", "0")]
    [TestCase("2018-07-24T21:57:50.123Z", "1532469470123")]
    [TestCase("1969-12-31T23:59:58.5Z", "-1500")]
    [TestCase("2024-02-29T12:00:00Z", "1709208000000")]
    [TestCase("2038-01-19T03:14:08Z", "2147483648000")]
    [TestCase("0001-01-01T00:00:00Z", "-62135596800000")]
    [TestCase("9999-12-31T23:59:59.999Z", "253402300799999")]
    public void Milliseconds_are_whole_numbers(string iso, string number)
    {
        DateTimeOffset value = DateTimeOffset.Parse(iso, CultureInfo.InvariantCulture);
        Assert.That(Json.Write<DateTimeOffset, DateTimeOffsetEpochMillisecondsCodec>(value), Is.EqualTo($$"""{"N":"{{number}}"}"""));
        Assert.That(Json.Read<DateTimeOffset, DateTimeOffsetEpochMillisecondsCodec>($$"""{"N":"{{number}}"}"""), Is.EqualTo(value));
        Assert.That(Json.Write<DateTime, DateTimeEpochMillisecondsCodec>(value.UtcDateTime), Is.EqualTo($$"""{"N":"{{number}}"}"""));
        Assert.That(Json.Read<DateTime, DateTimeEpochMillisecondsCodec>($$"""{"N":"{{number}}"}"""), Is.EqualTo(value.UtcDateTime).And.Property("Kind").EqualTo(DateTimeKind.Utc));
    }

    [TestCase(1, "0")]
    [TestCase(19_999, "1")]
    [TestCase(-1, "-1")]
    [TestCase(-10_001, "-2")]
    public void Less_than_a_millisecond_is_rounded_down(long ticks, string number) =>
        Assert.That(Json.Write<DateTimeOffset, DateTimeOffsetEpochMillisecondsCodec>(DateTimeOffset.UnixEpoch.AddTicks(ticks)), Is.EqualTo($$"""{"N":"{{number}}"}"""));

    [TestCase("""{"N":"1.53246947E+12"}""")]
    [TestCase("""{"N":"1532469470000.0"}""")]
    [TestCase("""{"S":"2018-07-24T21:57:50+00:00"}""")]
    public void Other_forms_of_the_same_time_are_read(string json) =>
        Assert.That(Json.Read<DateTimeOffset, DateTimeOffsetEpochMillisecondsCodec>(json), Is.EqualTo(new DateTimeOffset(2018, 7, 24, 21, 57, 50, TimeSpan.Zero)));

    [TestCase("1532469470000")]
    [TestCase("253402300800")]
    [TestCase("-62135596801")]
    public void Seconds_that_can_only_be_milliseconds_are_refused_with_that_reason(string number)
    {
        string json = $$"""{"N":"{{number}}"}""";
        Assert.That(() => Json.Read<DateTimeOffset, DateTimeOffsetCodec>(json), Throws.TypeOf<ItemFormatException>().With.Message.Contains("looks like milliseconds"));
        Assert.That(() => Json.Read<DateTimeOffset, DateTimeOffsetEpochSecondsCodec>(json), Throws.TypeOf<ItemFormatException>().With.Message.Contains("looks like milliseconds"));
        Assert.That(() => Json.Read<DateTime, DateTimeIsoCodec<UtcZone>>(json), Throws.TypeOf<ItemFormatException>().With.Message.Contains("looks like milliseconds"));
    }

    [Test]
    public void Milliseconds_with_a_fraction_are_refused_because_they_look_like_seconds() =>
        Assert.That(
            static () => Json.Read<DateTimeOffset, DateTimeOffsetEpochMillisecondsCodec>("""{"N":"1532469470.123"}"""),
            Throws.TypeOf<ItemFormatException>().With.Message.Contains("looks like seconds"));

    [TestCase("253402300800000")]
    [TestCase("-62135596800001")]
    [TestCase("99999999999999999999999")]
    [TestCase("1E+125")]
    [TestCase("soon")]
    [TestCase("")]
    public void Numbers_that_are_no_time_are_refused(string number)
    {
        Assert.That(() => Json.Read<DateTimeOffset, DateTimeOffsetEpochMillisecondsCodec>($$"""{"N":"{{number}}"}"""), Throws.TypeOf<ItemFormatException>().With.Message.Contains("years 1 to 9999"));
        Assert.That(() => Json.Read<DateTimeOffset, DateTimeOffsetCodec>($$"""{"N":"{{number}}"}"""), Throws.TypeOf<ItemFormatException>().With.Message.Contains("years 1 to 9999"));
    }

    [Test]
    public void Our_own_time_before_1970_is_the_negative_distance_and_not_as_the_gem_miscounts_it() =>
        Assert.That(Json.Write<DateTimeOffset, DateTimeOffsetCodec>(DateTimeOffset.UnixEpoch.AddSeconds(-1.5)), Is.EqualTo("""{"N":"-1.5"}"""));
}
