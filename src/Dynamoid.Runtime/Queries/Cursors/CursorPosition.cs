using System.Buffers.Binary;
using System.Text;
using Dynamoid.Schemas;
using Dynamoid.Serialization;

namespace Dynamoid.Queries;

/// <summary>
/// The values of key attributes in a cursor, without their names: for each its type, the length of its bytes and the bytes. What comes out again is written anew, so no cursor
/// can bring anything but values into a request.
/// </summary>
internal static class CursorPosition
{
    private const int HeaderLength = 3;

    /// <summary>Packs key attributes.</summary>
    /// <param name="json">The attributes as DynamoDB JSON, in any order.</param>
    /// <param name="parts">Which ones, in the cursor's order.</param>
    public static byte[] Pack(byte[] json, FieldSchema[] parts)
    {
        Dictionary<string, DynamoValue> values = Read(json);
        MemoryStream packed = new();
        Span<byte> header = stackalloc byte[HeaderLength];
        foreach (FieldSchema part in parts)
        {
            DynamoValue value = values[part.Attribute];
            byte[] bytes = BytesOf(value);
            header[0] = (byte)value.Type;
            BinaryPrimitives.WriteUInt16BigEndian(header[1..], checked((ushort)bytes.Length));
            packed.Write(header);
            packed.Write(bytes);
        }

        return packed.ToArray();
    }

    /// <summary>The attributes as DynamoDB JSON; null when the bytes are no such key.</summary>
    public static byte[]? Unpack(ReadOnlySpan<byte> packed, FieldSchema[] parts)
    {
        ItemWriter writer = new(capacity: 256);
        try
        {
            writer.BeginItem();
            foreach (FieldSchema part in parts)
            {
                if (packed.Length < HeaderLength || BinaryPrimitives.ReadUInt16BigEndian(packed[1..]) is var length && packed.Length < HeaderLength + length)
                    return null;
                if (ValueOf((AttributeType)packed[0], packed.Slice(HeaderLength, length)) is not { } value || value.Type != part.Type)
                    return null;
                writer.WriteName(part.Attribute);
                DynamoValueCodec.Write(ref writer, value);
                packed = packed[(HeaderLength + length)..];
            }

            writer.EndItem();
            return packed.IsEmpty ? writer.Written.ToArray() : null;
        }
        finally
        {
            writer.Dispose();
        }
    }

    /// <summary>The attributes of a position by their names.</summary>
    /// <param name="json">The attributes as DynamoDB JSON.</param>
    public static Dictionary<string, DynamoValue> Read(byte[] json)
    {
        Dictionary<string, DynamoValue> values = new(StringComparer.Ordinal);
        ItemReader reader = new(json);
        reader.BeginItem();
        while (reader.NextAttribute(out ReadOnlySpan<byte> name))
            values[Encoding.UTF8.GetString(name)] = DynamoValueCodec.Read(ref reader);
        return values;
    }

    private static byte[] BytesOf(DynamoValue value) => value switch
    {
        DynamoValue.String { Value: var text } => Encoding.UTF8.GetBytes(text),
        DynamoValue.Number(var number) => Encoding.UTF8.GetBytes(number.ToString()),
        DynamoValue.Binary(var bytes) => bytes.ToArray(),
        _ => throw new ArgumentException($"A key is a text, a number or bytes, and not {value.Type}.", nameof(value)),
    };

    private static DynamoValue? ValueOf(AttributeType type, ReadOnlySpan<byte> bytes) => type switch
    {
        AttributeType.String when System.Text.Unicode.Utf8.IsValid(bytes) => new DynamoValue.String(Encoding.UTF8.GetString(bytes)),
        AttributeType.Number when DynamoNumber.TryParse(bytes, out DynamoNumber number) => new DynamoValue.Number(number),
        AttributeType.Binary => new DynamoValue.Binary(bytes),
        _ => null,
    };
}
