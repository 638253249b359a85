namespace Dynamoid.Serialization;

/// <summary>Counts the bytes that an item takes by DynamoDB's rules, which are not the bytes of its JSON: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html.</summary>
internal static class ItemSize
{
    /// <summary>The most bytes that DynamoDB lets an item have: 400 KB. JSON is longer than the item in it, so JSON that is not longer than this needs no counting.</summary>
    public const int Limit = 400 * 1024;

    // Every list and map takes this much, and one byte more for each element.
    private const int ListOrMap = 3;

    /// <summary>The bytes of an item in DynamoDB JSON, names included.</summary>
    public static int Of(ReadOnlySpan<byte> item)
    {
        ItemReader reader = new(item);
        reader.BeginItem();
        int size = 0;
        while (reader.NextAttribute(out ReadOnlySpan<byte> name))
            size += name.Length + OfValue(ref reader);
        return size;
    }

    /// <summary>The bytes of each attribute of an item, its name included; the largest come first.</summary>
    public static IEnumerable<AttributeSize> OfAttributes(ReadOnlySpan<byte> item)
    {
        List<AttributeSize> sizes = [];
        ItemReader reader = new(item);
        reader.BeginItem();
        while (reader.NextAttribute(out ReadOnlySpan<byte> name))
            sizes.Add(new AttributeSize(reader.Decode(name), name.Length + OfValue(ref reader)));
        return sizes.OrderByDescending(static size => size.Bytes);
    }

    private static int OfValue(ref ItemReader reader)
    {
        AttributeType type = reader.PeekType();
        switch (type)
        {
            case AttributeType.Map:
                return OfMap(ref reader);
            case AttributeType.List:
                return OfList(ref reader);
            case AttributeType.StringSet or AttributeType.NumberSet or AttributeType.BinarySet:
                return OfSet(ref reader, type);
            case AttributeType.Boolean or AttributeType.Null:
                reader.SkipValue();
                return 1;
            default:
                return OfText(reader.ReadText(type), type);
        }
    }

    private static int OfMap(ref ItemReader reader)
    {
        int size = ListOrMap;
        reader.BeginMap();
        while (reader.NextAttribute(out ReadOnlySpan<byte> name))
            size += 1 + name.Length + OfValue(ref reader);
        reader.EndMap();
        return size;
    }

    private static int OfList(ref ItemReader reader)
    {
        int size = ListOrMap;
        reader.BeginList();
        while (reader.NextElement())
            size += 1 + OfValue(ref reader);
        return size;
    }

    private static int OfSet(ref ItemReader reader, AttributeType type)
    {
        int size = 0;
        reader.BeginSet(type);
        while (reader.NextMember(out ReadOnlySpan<byte> text))
            size += OfText(text, type);
        return size;
    }

    private static int OfText(ReadOnlySpan<byte> text, AttributeType type) => type switch
    {
        AttributeType.Number or AttributeType.NumberSet => NumberSize.Of(text),
        AttributeType.Binary or AttributeType.BinarySet => (int)(text.TrimEnd((byte)'=').Length * 3L / 4),
        _ => text.Length,
    };
}
