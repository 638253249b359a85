namespace Dynamoid.Serialization;

/// <summary>
/// <see cref="DateTime"/> as <c>S</c> in ISO 8601 with the zone's offset at that time: <c>2018-07-24T19:04:30+00:00</c>, never <c>Z</c>, as the Ruby gem writes it. A fraction of a
/// second is written when there is one, up to seven digits; the gem reads such texts and drops it. <c>N</c> in seconds since 1970 is read as well, and all is read back in UTC.
/// </summary>
/// <remarks>
/// Local times are stored as their instant, and times without a kind are taken as UTC.
/// A text without an offset is read by the zone's clocks, as <see cref="TimeZoneInfo.GetUtcOffset(DateTime)"/> decides: a time that they show twice when they are put back, or
/// never when they are put forward, is taken in standard time. In UTC the order of the texts is the order of the times; in a zone whose offset changes it is not.
/// </remarks>
/// <typeparam name="TZone">The zone.</typeparam>
public readonly struct DateTimeIsoCodec<TZone> : IScalarCodec<DateTime>
    where TZone : struct, ITimeZone
{
    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.String;

    /// <inheritdoc/>
    public static bool IsOneToOne => false;

    /// <inheritdoc/>
    public static void Write(ref ItemWriter writer, DateTime value) => ScalarText.Write<DateTime, DateTimeIsoCodec<TZone>>(ref writer, value);

    /// <inheritdoc/>
    public static DateTime Read(ref ItemReader reader) => DateTimeOffsetIsoCodec<TZone>.Read(ref reader).UtcDateTime;

    /// <inheritdoc/>
    public static void WriteText(ref ItemWriter writer, DateTime value) => IsoTime.Write(ref writer, DateTimeCodec.UtcTicks(value), TZone.Zone);

    /// <inheritdoc/>
    public static DateTime ReadText(scoped ReadOnlySpan<byte> text, ref ItemReader reader) => DateTimeOffsetIsoCodec<TZone>.ReadText(text, ref reader).UtcDateTime;

    /// <inheritdoc/>
    public static bool AlsoReads(AttributeType stored) => stored == AttributeType.Number;
}
