namespace Dynamoid.Serialization;

/// <summary>Bytes as <c>B</c>; <c>S</c> in Base64, as the Ruby gem stores them, is read as well.</summary>
public readonly struct BinaryNativeCodec : IScalarCodec<byte[]>
{
    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.Binary;

    /// <inheritdoc/>
    public static bool IsOneToOne => false;

    /// <inheritdoc/>
    public static void Write(ref ItemWriter writer, byte[] value) => ScalarText.Write<byte[], BinaryNativeCodec>(ref writer, value);

    /// <inheritdoc/>
    public static byte[] Read(ref ItemReader reader) => BinaryCodec.Read(ref reader);

    /// <inheritdoc/>
    public static void WriteText(ref ItemWriter writer, byte[] value) => writer.WriteBase64(value);

    /// <inheritdoc/>
    public static byte[] ReadText(scoped ReadOnlySpan<byte> text, ref ItemReader reader) => BinaryCodec.ReadText(text, ref reader);

    /// <inheritdoc/>
    public static bool AlsoReads(AttributeType stored) => stored == AttributeType.String;
}
