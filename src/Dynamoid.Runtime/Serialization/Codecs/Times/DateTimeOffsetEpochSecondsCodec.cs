namespace Dynamoid.Serialization;

/// <summary><see cref="DateTimeOffset"/> as <c>N</c> in whole seconds since 1970, rounded down: the form that DynamoDB's time to live needs. <c>S</c> with ISO 8601 text is read as well.</summary>
public readonly struct DateTimeOffsetEpochSecondsCodec : IScalarCodec<DateTimeOffset>
{
    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.Number;

    /// <inheritdoc/>
    public static bool IsOneToOne => false;

    /// <inheritdoc/>
    public static void Write(ref ItemWriter writer, DateTimeOffset value) => ScalarText.Write<DateTimeOffset, DateTimeOffsetEpochSecondsCodec>(ref writer, value);

    /// <inheritdoc/>
    public static DateTimeOffset Read(ref ItemReader reader) => InstantText.Read(ref reader, EpochUnit.Seconds, TimeZoneInfo.Utc);

    /// <inheritdoc/>
    public static void WriteText(ref ItemWriter writer, DateTimeOffset value) => EpochTime.WriteSeconds(ref writer, value.UtcTicks);

    /// <inheritdoc/>
    public static DateTimeOffset ReadText(scoped ReadOnlySpan<byte> text, ref ItemReader reader) => InstantText.ReadText(text, EpochUnit.Seconds, TimeZoneInfo.Utc, ref reader);

    /// <inheritdoc/>
    public static bool AlsoReads(AttributeType stored) => stored == AttributeType.String;
}
