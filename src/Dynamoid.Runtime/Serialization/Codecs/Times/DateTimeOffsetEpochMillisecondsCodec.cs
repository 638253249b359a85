namespace Dynamoid.Serialization;

/// <summary>
/// <see cref="DateTimeOffset"/> as <c>N</c> in whole milliseconds since 1970, rounded down. It is read back in UTC. <c>S</c> with ISO 8601 text is read as well; a number with a fraction,
/// which can only count seconds, is refused.
/// </summary>
public readonly struct DateTimeOffsetEpochMillisecondsCodec : IScalarCodec<DateTimeOffset>
{
    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.Number;

    /// <inheritdoc/>
    public static bool IsOneToOne => false;

    /// <inheritdoc/>
    public static void Write(ref ItemWriter writer, DateTimeOffset value) => ScalarText.Write<DateTimeOffset, DateTimeOffsetEpochMillisecondsCodec>(ref writer, value);

    /// <inheritdoc/>
    public static DateTimeOffset Read(ref ItemReader reader) => InstantText.Read(ref reader, EpochUnit.Milliseconds, TimeZoneInfo.Utc);

    /// <inheritdoc/>
    public static void WriteText(ref ItemWriter writer, DateTimeOffset value) => EpochTime.WriteMilliseconds(ref writer, value.UtcTicks);

    /// <inheritdoc/>
    public static DateTimeOffset ReadText(scoped ReadOnlySpan<byte> text, ref ItemReader reader) => InstantText.ReadText(text, EpochUnit.Milliseconds, TimeZoneInfo.Utc, ref reader);

    /// <inheritdoc/>
    public static bool AlsoReads(AttributeType stored) => stored == AttributeType.String;
}
