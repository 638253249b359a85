using System.Buffers;
using System.Buffers.Text;

namespace Dynamoid.Serialization;

/// <summary>Bytes as <c>S</c> in Base64, as the Ruby gem stores them; <c>B</c> is read as well.</summary>
public readonly struct BinaryCodec : IScalarCodec<byte[]>
{
    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.String;

    /// <inheritdoc/>
    public static bool IsOneToOne => false;

    /// <inheritdoc/>
    public static void Write(ref ItemWriter writer, byte[] value) => ScalarText.Write<byte[], BinaryCodec>(ref writer, value);

    /// <inheritdoc/>
    public static byte[] Read(ref ItemReader reader) => ScalarText.ReadAny<byte[], BinaryCodec>(ref reader);

    /// <inheritdoc/>
    public static void WriteText(ref ItemWriter writer, byte[] value) => writer.WriteBase64(value);

    /// <inheritdoc/>
    public static byte[] ReadText(scoped ReadOnlySpan<byte> text, ref ItemReader reader)
    {
        byte[] bytes = new byte[Base64.GetMaxDecodedFromUtf8Length(text.Length)];
        if (Base64.DecodeFromUtf8(text, bytes, out _, out int written) != OperationStatus.Done)
            throw reader.NotA("Base64 text", AttributeType.String);
        return written == bytes.Length ? bytes : bytes[..written];
    }

    /// <inheritdoc/>
    public static bool AlsoReads(AttributeType stored) => stored == AttributeType.Binary;
}
