namespace Dynamoid.Serialization;

/// <summary>
/// <see cref="DateTimeOffset"/> as <c>N</c>: seconds since 1970 with up to seven fractional digits. It is read back in UTC. <c>S</c> with ISO 8601 text is read as well.
/// </summary>
/// <remarks>
/// Before 1970 the number is the negative distance: 1.5 seconds before is <c>-1.5</c>. The Ruby gem stores that time as <c>-2.5</c>, by a mistake of its own that affects times
/// before 1970 with a fraction; a reader cannot tell such a number from a right one.
/// </remarks>
public readonly struct DateTimeOffsetCodec : IScalarCodec<DateTimeOffset>
{
    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.Number;

    /// <inheritdoc/>
    public static void Write(ref ItemWriter writer, DateTimeOffset value) => ScalarText.Write<DateTimeOffset, DateTimeOffsetCodec>(ref writer, value);

    /// <inheritdoc/>
    public static DateTimeOffset Read(ref ItemReader reader) => InstantText.Read(ref reader, EpochUnit.Seconds, TimeZoneInfo.Utc);

    /// <inheritdoc/>
    public static void WriteText(ref ItemWriter writer, DateTimeOffset value) => EpochTime.Write(ref writer, value.UtcTicks);

    /// <inheritdoc/>
    public static DateTimeOffset ReadText(scoped ReadOnlySpan<byte> text, ref ItemReader reader) => InstantText.ReadText(text, EpochUnit.Seconds, TimeZoneInfo.Utc, ref reader);

    /// <inheritdoc/>
    public static bool AlsoReads(AttributeType stored) => stored == AttributeType.String;
}
