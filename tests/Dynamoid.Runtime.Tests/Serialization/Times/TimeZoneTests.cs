using System.Globalization;
using Dynamoid.Serialization;

namespace Dynamoid.Runtime.Tests.Serialization.Times;

/// <summary>Clocks that are put forward and back.</summary>
public class TimeZoneTests
{
    [TestCase("2026-03-29T00:59:59Z", "2026-03-29T01:59:59+01:00")]
    [TestCase("2026-03-29T01:00:00Z", "2026-03-29T03:00:00+02:00")]
    [TestCase("2026-10-25T00:30:00Z", "2026-10-25T02:30:00+02:00")]
    [TestCase("2026-10-25T01:30:00Z", "2026-10-25T02:30:00+01:00")]
    [TestCase("2026-10-25T01:30:00.25Z", "2026-10-25T02:30:00.25+01:00")]
    public void A_time_is_written_by_the_zones_clocks_and_stays_exact(string iso, string text)
    {
        DateTimeOffset value = DateTimeOffset.Parse(iso, CultureInfo.InvariantCulture);
        Assert.That(Json.Write<DateTimeOffset, DateTimeOffsetIsoCodec<Zurich>>(value), Is.EqualTo($$"""{"S":"{{text}}"}"""));
        Assert.That(Read(text), Is.EqualTo(value));
        Assert.That(Json.Write<DateTime, DateTimeIsoCodec<Zurich>>(value.UtcDateTime), Is.EqualTo($$"""{"S":"{{text}}"}"""));
    }

    [TestCase("2026-01-15T12:00:00", "2026-01-15T11:00:00Z")]
    [TestCase("2026-07-15T12:00:00", "2026-07-15T10:00:00Z")]
    [TestCase("2026-03-29T02:30:00", "2026-03-29T01:30:00Z", Description = "the clocks never show it")]
    [TestCase("2026-10-25T02:30:00", "2026-10-25T01:30:00Z", Description = "the clocks show it twice")]
    public void A_text_without_offset_is_read_by_the_zones_clocks_in_doubt_in_standard_time(string text, string iso) =>
        Assert.That(Read(text), Is.EqualTo(DateTimeOffset.Parse(iso, CultureInfo.InvariantCulture)));

    [Test]
    public void The_ends_of_time_are_written_in_UTC_where_the_zones_clocks_show_a_year_out_of_range()
    {
        Assert.That(Json.Write<DateTimeOffset, DateTimeOffsetIsoCodec<NewYork>>(DateTimeOffset.MinValue), Is.EqualTo("""{"S":"0001-01-01T00:00:00+00:00"}"""));
        Assert.That(Json.Write<DateTimeOffset, DateTimeOffsetIsoCodec<Zurich>>(DateTimeOffset.MaxValue), Is.EqualTo("""{"S":"9999-12-31T23:59:59.9999999+00:00"}"""));
    }

    private static DateTimeOffset Read(string text) => Json.Read<DateTimeOffset, DateTimeOffsetIsoCodec<Zurich>>($$"""{"S":"{{text}}"}""");
}
