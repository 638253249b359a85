namespace Dynamoid.Serialization;

/// <summary>Points in time and days as ISO 8601 text, the Ruby gem's other encoding.</summary>
internal static class IsoTime
{
    private const string Format = "yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz";

    /// <summary>Writes a point in time by the clocks of a zone, with its offset at that time, so that it stays exact where clocks are put back.</summary>
    public static void Write(ref ItemWriter writer, long utcTicks, TimeZoneInfo zone)
    {
        DateTime utc = new(utcTicks, DateTimeKind.Utc);
        TimeSpan offset = zone.GetUtcOffset(utc);
        long localTicks = utcTicks + offset.Ticks;
        // In the first and last hours that .NET knows, the zone's own clocks may show a year that it does not.
        bool isShown = localTicks >= DateTime.MinValue.Ticks && localTicks <= DateTime.MaxValue.Ticks;
        writer.WriteNumberText(isShown ? new DateTimeOffset(localTicks, offset) : new DateTimeOffset(utc), Format);
    }

    /// <summary>Reads a point in time.</summary>
    /// <param name="text">The text.</param>
    /// <param name="zone">The zone of a text without an offset. A time that its clocks show twice, or never, is taken in standard time.</param>
    /// <param name="reader">Where the text comes from.</param>
    public static DateTimeOffset Read(scoped ReadOnlySpan<byte> text, TimeZoneInfo zone, ref ItemReader reader)
    {
        IsoText iso = new(text);
        if (!iso.TryReadDay(out DateOnly day) || !iso.TryReadTime(out TimeSpan time) || !iso.TryReadOffset(out TimeSpan? offset) || !iso.IsAtEnd)
            throw reader.NotA("point in time in ISO 8601 (yyyy-MM-ddTHH:mm:ss+00:00)", AttributeType.String);
        DateTime local = day.ToDateTime(TimeOnly.FromTimeSpan(time));
        long utcTicks = local.Ticks - (offset ?? zone.GetUtcOffset(local)).Ticks;
        return utcTicks >= DateTime.MinValue.Ticks && utcTicks <= DateTime.MaxValue.Ticks
            ? new(utcTicks, TimeSpan.Zero)
            : throw reader.NotA("point in time in the years 1 to 9999 of UTC", AttributeType.String);
    }

    /// <summary>Reads a day.</summary>
    public static DateOnly ReadDay(scoped ReadOnlySpan<byte> text, ref ItemReader reader)
    {
        IsoText iso = new(text);
        if (!iso.TryReadDay(out DateOnly day))
            throw reader.NotA("day in ISO 8601 (yyyy-MM-dd)", AttributeType.String);
        if (iso.IsAtEnd)
            return day;
        throw iso.TryReadTime(out _)
            ? reader.Refuse(
                "The text is a point in time, and which day that is depends on where one is: use DateTimeOffset for the property, or store the day alone",
                "a day (yyyy-MM-dd)",
                "a point in time")
            : reader.NotA("day in ISO 8601 (yyyy-MM-dd)", AttributeType.String);
    }
}
