namespace Dynamoid.Serialization;

/// <summary>
/// <see cref="DateTime"/> as <c>N</c> in whole milliseconds since 1970, rounded down. It is read back in UTC. <c>S</c> with ISO 8601 text is read as well; a number with a fraction,
/// which can only count seconds, is refused.
/// </summary>
public readonly struct DateTimeEpochMillisecondsCodec : IScalarCodec<DateTime>
{
    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.Number;

    /// <inheritdoc/>
    public static bool IsOneToOne => false;

    /// <inheritdoc/>
    public static void Write(ref ItemWriter writer, DateTime value) => ScalarText.Write<DateTime, DateTimeEpochMillisecondsCodec>(ref writer, value);

    /// <inheritdoc/>
    public static DateTime Read(ref ItemReader reader) => DateTimeOffsetEpochMillisecondsCodec.Read(ref reader).UtcDateTime;

    /// <inheritdoc/>
    public static void WriteText(ref ItemWriter writer, DateTime value) => EpochTime.WriteMilliseconds(ref writer, DateTimeCodec.UtcTicks(value));

    /// <inheritdoc/>
    public static DateTime ReadText(scoped ReadOnlySpan<byte> text, ref ItemReader reader) => DateTimeOffsetEpochMillisecondsCodec.ReadText(text, ref reader).UtcDateTime;

    /// <inheritdoc/>
    public static bool AlsoReads(AttributeType stored) => stored == AttributeType.String;
}
