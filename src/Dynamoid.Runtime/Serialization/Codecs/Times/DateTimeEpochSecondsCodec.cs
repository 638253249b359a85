namespace Dynamoid.Serialization;

/// <summary><see cref="DateTime"/> as <c>N</c> in whole seconds since 1970, rounded down: the form that DynamoDB's time to live needs. <c>S</c> with ISO 8601 text is read as well.</summary>
public readonly struct DateTimeEpochSecondsCodec : IScalarCodec<DateTime>
{
    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.Number;

    /// <inheritdoc/>
    public static bool IsOneToOne => false;

    /// <inheritdoc/>
    public static void Write(ref ItemWriter writer, DateTime value) => ScalarText.Write<DateTime, DateTimeEpochSecondsCodec>(ref writer, value);

    /// <inheritdoc/>
    public static DateTime Read(ref ItemReader reader) => DateTimeOffsetCodec.Read(ref reader).UtcDateTime;

    /// <inheritdoc/>
    public static void WriteText(ref ItemWriter writer, DateTime value) => EpochTime.WriteSeconds(ref writer, DateTimeCodec.UtcTicks(value));

    /// <inheritdoc/>
    public static DateTime ReadText(scoped ReadOnlySpan<byte> text, ref ItemReader reader) => DateTimeOffsetCodec.ReadText(text, ref reader).UtcDateTime;

    /// <inheritdoc/>
    public static bool AlsoReads(AttributeType stored) => stored == AttributeType.String;
}
