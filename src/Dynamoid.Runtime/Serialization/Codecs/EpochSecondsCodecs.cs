namespace Dynamoid.Serialization;

/// <summary><see cref="DateTimeOffset"/> as <c>N</c> in whole seconds since 1970, rounded down: the form that DynamoDB's time to live needs.</summary>
public readonly struct DateTimeOffsetEpochSecondsCodec : IScalarCodec<DateTimeOffset>
{
    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.Number;

    /// <inheritdoc/>
    public static void Write(ref ItemWriter writer, DateTimeOffset value) => ScalarText.Write<DateTimeOffset, DateTimeOffsetEpochSecondsCodec>(ref writer, value);

    /// <inheritdoc/>
    public static DateTimeOffset Read(ref ItemReader reader) => DateTimeOffsetCodec.Read(ref reader);

    /// <inheritdoc/>
    public static void WriteText(ref ItemWriter writer, DateTimeOffset value) => EpochTime.WriteSeconds(ref writer, value.UtcTicks);

    /// <inheritdoc/>
    public static DateTimeOffset ReadText(scoped ReadOnlySpan<byte> text, ref ItemReader reader) => DateTimeOffsetCodec.ReadText(text, ref reader);
}

/// <summary><see cref="DateTime"/> as <c>N</c> in whole seconds since 1970, rounded down: the form that DynamoDB's time to live needs.</summary>
public readonly struct DateTimeEpochSecondsCodec : IScalarCodec<DateTime>
{
    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.Number;

    /// <inheritdoc/>
    public static void Write(ref ItemWriter writer, DateTime value) => ScalarText.Write<DateTime, DateTimeEpochSecondsCodec>(ref writer, value);

    /// <inheritdoc/>
    public static DateTime Read(ref ItemReader reader) => DateTimeCodec.Read(ref reader);

    /// <inheritdoc/>
    public static void WriteText(ref ItemWriter writer, DateTime value) => EpochTime.WriteSeconds(ref writer, DateTimeCodec.UtcTicks(value));

    /// <inheritdoc/>
    public static DateTime ReadText(scoped ReadOnlySpan<byte> text, ref ItemReader reader) => DateTimeCodec.ReadText(text, ref reader);
}
