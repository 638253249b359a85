namespace Dynamoid.Serialization;

/// <summary><see cref="DynamoValue"/> as whatever it is, both ways without loss. A stored null is read as <see cref="DynamoValue.Null"/>.</summary>
public readonly struct DynamoValueCodec : IValueCodec<DynamoValue>
{
    /// <inheritdoc/>
    public static DynamoValue StoredNull => DynamoValue.Null.Value;

    /// <inheritdoc/>
    /// <exception cref="ItemFormatException">Lists and maps are nested more than 32 levels deep, or a text has half a surrogate pair.</exception>
    public static void Write(ref ItemWriter writer, DynamoValue value) => DynamoValue.Write(ref writer, value);

    /// <inheritdoc/>
    public static DynamoValue Read(ref ItemReader reader)
    {
        AttributeType type = reader.PeekType();
        switch (type)
        {
            case AttributeType.String:
                return new DynamoValue.String(reader.ReadString());
            case AttributeType.Number:
                return new DynamoValue.Number(DynamoNumberCodec.Read(ref reader));
            case AttributeType.Binary:
                return DynamoValue.Binary.Own(BinaryCodec.Read(ref reader));
            case AttributeType.Boolean:
                return new DynamoValue.Boolean(reader.ReadBoolean());
            case AttributeType.Null:
                reader.SkipValue();
                return DynamoValue.Null.Value;
            case AttributeType.StringSet:
                return new DynamoValue.StringSet(ReadMembers<string, StringCodec>(ref reader, type));
            case AttributeType.NumberSet:
                return new DynamoValue.NumberSet(ReadMembers<DynamoNumber, DynamoNumberCodec>(ref reader, type));
            case AttributeType.BinarySet:
                return new DynamoValue.BinarySet(ReadMembers<byte[], BinaryCodec>(ref reader, type).AsSpan());
            case AttributeType.List:
                return new DynamoValue.List(ListCodec<DynamoValue, DynamoValueCodec>.Read(ref reader));
            default:
                return new DynamoValue.Map(ReadAttributes(ref reader));
        }
    }

    private static Dictionary<string, DynamoValue> ReadAttributes(ref ItemReader reader)
    {
        Dictionary<string, DynamoValue> attributes = new(StringComparer.Ordinal);
        reader.BeginMap();
        while (reader.NextAttribute(out ReadOnlySpan<byte> name))
            attributes[reader.Decode(name)] = Read(ref reader);
        reader.EndMap();
        return attributes;
    }

    private static T[] ReadMembers<T, TCodec>(ref ItemReader reader, AttributeType type)
        where TCodec : struct, IScalarCodec<T>
    {
        List<T> members = [];
        reader.BeginSet(type);
        while (reader.NextMember(out ReadOnlySpan<byte> text))
            members.Add(TCodec.ReadText(text, ref reader));
        return members.Count > 0 ? [.. members] : throw reader.NotA("set with members", type);
    }
}
