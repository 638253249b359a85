namespace Dynamoid.Serialization;

/// <summary><see cref="ReadOnlyMemory{T}"/> of bytes as <c>B</c>; <c>S</c> in Base64, as the Ruby gem stores them, is read as well.</summary>
public readonly struct MemoryNativeCodec : IScalarCodec<ReadOnlyMemory<byte>>
{
    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.Binary;

    /// <inheritdoc/>
    public static bool IsOneToOne => false;

    /// <inheritdoc/>
    public static void Write(ref ItemWriter writer, ReadOnlyMemory<byte> value) => ScalarText.Write<ReadOnlyMemory<byte>, MemoryNativeCodec>(ref writer, value);

    /// <inheritdoc/>
    public static ReadOnlyMemory<byte> Read(ref ItemReader reader) => BinaryCodec.Read(ref reader);

    /// <inheritdoc/>
    public static void WriteText(ref ItemWriter writer, ReadOnlyMemory<byte> value) => writer.WriteBase64(value.Span);

    /// <inheritdoc/>
    public static ReadOnlyMemory<byte> ReadText(scoped ReadOnlySpan<byte> text, ref ItemReader reader) => BinaryCodec.ReadText(text, ref reader);

    /// <inheritdoc/>
    public static bool AlsoReads(AttributeType stored) => stored == AttributeType.String;
}
