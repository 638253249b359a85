namespace Dynamoid.Serialization;

/// <summary><see cref="DateOnly"/> as <c>N</c>: days since 1970-01-01. <c>S</c> with <c>yyyy-MM-dd</c> is read as well.</summary>
public readonly struct DateOnlyCodec : IScalarCodec<DateOnly>
{
    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.Number;

    /// <inheritdoc/>
    public static void Write(ref ItemWriter writer, DateOnly value) => ScalarText.Write<DateOnly, DateOnlyCodec>(ref writer, value);

    /// <inheritdoc/>
    public static DateOnly Read(ref ItemReader reader) => DayNumber.ReadAny(ref reader);

    /// <inheritdoc/>
    public static void WriteText(ref ItemWriter writer, DateOnly value) => DayNumber.Write(ref writer, value);

    /// <inheritdoc/>
    public static DateOnly ReadText(scoped ReadOnlySpan<byte> text, ref ItemReader reader) => DayNumber.ReadText(text, ref reader);

    /// <inheritdoc/>
    public static bool AlsoReads(AttributeType stored) => stored == AttributeType.String;
}
