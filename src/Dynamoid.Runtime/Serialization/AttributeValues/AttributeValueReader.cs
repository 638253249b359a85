using Amazon.DynamoDBv2.Model;

namespace Dynamoid.Serialization;

/// <summary>Reads one <see cref="AttributeValue"/>.</summary>
internal static class AttributeValueReader
{
    public static AttributeValue Read(ref ItemReader reader)
    {
        AttributeType type = reader.PeekType();
        switch (type)
        {
            case AttributeType.String:
                return new AttributeValue { S = ReadText(ref reader, type) };
            case AttributeType.Number:
                return new AttributeValue { N = ReadText(ref reader, type) };
            case AttributeType.Binary:
                return new AttributeValue { B = new MemoryStream(BinaryCodec.Read(ref reader)) };
            case AttributeType.Boolean:
                return new AttributeValue { BOOL = reader.ReadBoolean() };
            case AttributeType.Null:
                reader.SkipValue();
                return new AttributeValue { NULL = true };
            case AttributeType.Map:
                return new AttributeValue { M = ReadMap(ref reader), IsMSet = true };
            case AttributeType.List:
                return new AttributeValue { L = ReadList(ref reader), IsLSet = true };
            case AttributeType.BinarySet:
                return new AttributeValue { BS = ReadBlobs(ref reader) };
            case AttributeType.NumberSet:
                return new AttributeValue { NS = ReadMembers(ref reader, type) };
            default:
                return new AttributeValue { SS = ReadMembers(ref reader, AttributeType.StringSet) };
        }
    }

    private static string ReadText(ref ItemReader reader, AttributeType type) => reader.Decode(reader.ReadText(type));

    private static Dictionary<string, AttributeValue> ReadMap(ref ItemReader reader)
    {
        Dictionary<string, AttributeValue> map = [];
        reader.BeginMap();
        while (reader.NextAttribute(out ReadOnlySpan<byte> name))
            map[reader.Decode(name)] = Read(ref reader);
        reader.EndMap();
        return map;
    }

    private static List<AttributeValue> ReadList(ref ItemReader reader)
    {
        List<AttributeValue> list = [];
        reader.BeginList();
        while (reader.NextElement())
            list.Add(Read(ref reader));
        return list;
    }

    private static List<string> ReadMembers(ref ItemReader reader, AttributeType type)
    {
        List<string> members = [];
        reader.BeginSet(type);
        while (reader.NextMember(out ReadOnlySpan<byte> text))
            members.Add(reader.Decode(text));
        return members;
    }

    private static List<MemoryStream> ReadBlobs(ref ItemReader reader)
    {
        List<MemoryStream> blobs = [];
        reader.BeginSet(AttributeType.BinarySet);
        while (reader.NextMember(out ReadOnlySpan<byte> text))
            blobs.Add(new MemoryStream(BinaryCodec.ReadText(text, ref reader)));
        return blobs;
    }
}
