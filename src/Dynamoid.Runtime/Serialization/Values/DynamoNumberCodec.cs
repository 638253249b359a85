namespace Dynamoid.Serialization;

/// <summary><see cref="DynamoNumber"/> as <c>N</c>, with all its digits.</summary>
public readonly struct DynamoNumberCodec : IScalarCodec<DynamoNumber>
{
    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.Number;

    /// <inheritdoc/>
    public static void Write(ref ItemWriter writer, DynamoNumber value) => ScalarText.Write<DynamoNumber, DynamoNumberCodec>(ref writer, value);

    /// <inheritdoc/>
    public static DynamoNumber Read(ref ItemReader reader) => ScalarText.Read<DynamoNumber, DynamoNumberCodec>(ref reader);

    /// <inheritdoc/>
    public static void WriteText(ref ItemWriter writer, DynamoNumber value) => writer.WriteNumberText(value);

    /// <inheritdoc/>
    public static DynamoNumber ReadText(scoped ReadOnlySpan<byte> text, ref ItemReader reader) =>
        DynamoNumber.TryParse(text, out DynamoNumber value) ? value : throw reader.NotA(nameof(DynamoNumber), AttributeType.Number);
}
