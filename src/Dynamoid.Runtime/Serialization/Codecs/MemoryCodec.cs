namespace Dynamoid.Serialization;

/// <summary><see cref="ReadOnlyMemory{T}"/> of bytes as <see cref="BinaryCodec"/> stores arrays: <c>S</c> in Base64; <c>B</c> is read as well.</summary>
public readonly struct MemoryCodec : IScalarCodec<ReadOnlyMemory<byte>>
{
    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.String;

    /// <inheritdoc/>
    public static bool IsOneToOne => false;

    /// <inheritdoc/>
    public static void Write(ref ItemWriter writer, ReadOnlyMemory<byte> value) => ScalarText.Write<ReadOnlyMemory<byte>, MemoryCodec>(ref writer, value);

    /// <inheritdoc/>
    public static ReadOnlyMemory<byte> Read(ref ItemReader reader) => BinaryCodec.Read(ref reader);

    /// <inheritdoc/>
    public static void WriteText(ref ItemWriter writer, ReadOnlyMemory<byte> value) => writer.WriteBase64(value.Span);

    /// <inheritdoc/>
    public static ReadOnlyMemory<byte> ReadText(scoped ReadOnlySpan<byte> text, ref ItemReader reader) => BinaryCodec.ReadText(text, ref reader);

    /// <inheritdoc/>
    public static bool AlsoReads(AttributeType stored) => stored == AttributeType.Binary;
}
