namespace Dynamoid.Serialization;

/// <summary><see cref="DateOnly"/> as <c>S</c>: <c>yyyy-MM-dd</c>, whose order is the order of the days. <c>N</c> with days since 1970-01-01 is read as well.</summary>
public readonly struct DateOnlyTextCodec : IScalarCodec<DateOnly>
{
    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.String;

    /// <inheritdoc/>
    public static void Write(ref ItemWriter writer, DateOnly value) => ScalarText.Write<DateOnly, DateOnlyTextCodec>(ref writer, value);

    /// <inheritdoc/>
    public static DateOnly Read(ref ItemReader reader) => DayNumber.ReadAny(ref reader);

    /// <inheritdoc/>
    public static void WriteText(ref ItemWriter writer, DateOnly value) => writer.WriteNumberText(value, "yyyy-MM-dd");

    /// <inheritdoc/>
    public static DateOnly ReadText(scoped ReadOnlySpan<byte> text, ref ItemReader reader) => DayNumber.ReadText(text, ref reader);

    /// <inheritdoc/>
    public static bool AlsoReads(AttributeType stored) => stored == AttributeType.Number;
}
