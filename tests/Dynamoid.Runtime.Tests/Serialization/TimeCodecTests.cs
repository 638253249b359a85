using System.Globalization;
using Dynamoid.Serialization;

namespace Dynamoid.Runtime.Tests.Serialization;

public class TimeCodecTests
{
    [TestCase("2018-07-24T21:57:50.000001Z", "1532469470.000001")]
    [TestCase("1970-01-01T00:00:00Z", "0")]
    [TestCase("1969-12-31T23:59:58.5Z", "-1.5")]
    [TestCase("0001-01-01T00:00:00Z", "-62135596800")]
    [TestCase("9999-12-31T23:59:59.9999999Z", "253402300799.9999999")]
    [TestCase("2106-02-07T06:28:16.25Z", "4294967296.25")]
    public void Points_in_time_are_decimal_seconds(string iso, string seconds)
    {
        DateTimeOffset value = DateTimeOffset.Parse(iso, CultureInfo.InvariantCulture);
        Assert.That(Json.Write<DateTimeOffset, DateTimeOffsetCodec>(value), Is.EqualTo($$"""{"N":"{{seconds}}"}"""));
        Assert.That(Json.Read<DateTimeOffset, DateTimeOffsetCodec>($$"""{"N":"{{seconds}}"}"""), Is.EqualTo(value));
    }

    [Test]
    public void An_offset_is_stored_as_the_instant_and_comes_back_in_UTC()
    {
        DateTimeOffset value = new(2026, 3, 29, 2, 30, 0, TimeSpan.FromHours(2));
        DateTimeOffset read = Json.Read<DateTimeOffset, DateTimeOffsetCodec>(Json.Write<DateTimeOffset, DateTimeOffsetCodec>(value));
        Assert.That(read, Is.EqualTo(value));
        Assert.That(read.Offset, Is.EqualTo(TimeSpan.Zero));
    }

    [Test]
    public void Ruby_writes_nine_digits_of_which_seven_are_kept() =>
        Assert.That(
            Json.Read<DateTimeOffset, DateTimeOffsetCodec>("""{"N":"1532469470.123456789"}"""),
            Is.EqualTo(DateTimeOffset.UnixEpoch.AddTicks(15324694701234567)));

    [TestCase("2018-07-24T19:04:30+00:00")]
    [TestCase("2018-07-24T21:04:30+02:00")]
    public void Points_in_time_are_read_from_ISO_text_too(string iso) =>
        Assert.That(Json.Read<DateTimeOffset, DateTimeOffsetCodec>($$"""{"S":"{{iso}}"}"""), Is.EqualTo(new DateTimeOffset(2018, 7, 24, 19, 4, 30, TimeSpan.Zero)));

    [TestCase(DateTimeKind.Utc)]
    [TestCase(DateTimeKind.Unspecified)]
    public void Date_times_without_kind_count_as_UTC_and_come_back_as_UTC(DateTimeKind kind)
    {
        DateTime read = Json.Read<DateTime, DateTimeCodec>(Json.Write<DateTime, DateTimeCodec>(new DateTime(2026, 1, 2, 3, 4, 5, kind)));
        Assert.That(read, Is.EqualTo(new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc)));
        Assert.That(read.Kind, Is.EqualTo(DateTimeKind.Utc));
    }

    [Test]
    public void Expiry_is_whole_seconds_rounded_down()
    {
        Assert.That(Json.Write<DateTimeOffset, DateTimeOffsetEpochSecondsCodec>(DateTimeOffset.UnixEpoch.AddSeconds(1.9)), Is.EqualTo("""{"N":"1"}"""));
        Assert.That(Json.Write<DateTimeOffset, DateTimeOffsetEpochSecondsCodec>(DateTimeOffset.UnixEpoch.AddSeconds(-0.1)), Is.EqualTo("""{"N":"-1"}"""));
    }

    [TestCase("99999999999999999999")]
    [TestCase("253402300800")]
    [TestCase("1.2.3")]
    [TestCase("")]
    [TestCase("soon")]
    public void Numbers_that_are_no_time_are_refused(string text) =>
        Assert.That(() => Json.Read<DateTimeOffset, DateTimeOffsetCodec>($$"""{"N":"{{text}}"}"""), Throws.TypeOf<ItemFormatException>());
}
