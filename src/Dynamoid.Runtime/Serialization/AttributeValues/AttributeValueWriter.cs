using Amazon.DynamoDBv2.Model;

namespace Dynamoid.Serialization;

/// <summary>Writes one <see cref="AttributeValue"/>: which of its members is set tells the type.</summary>
internal static class AttributeValueWriter
{
    public static void Write(ref ItemWriter writer, string name, AttributeValue value)
    {
        switch (value)
        {
            case { S: { } text }:
                WriteText(ref writer, AttributeType.String, text);
                break;
            case { N: { } number }:
                WriteText(ref writer, AttributeType.Number, number);
                break;
            case { B: { } bytes }:
                writer.BeginScalar(AttributeType.Binary);
                writer.WriteBase64(bytes.ToArray());
                writer.EndScalar();
                break;
            case { BOOL: { } flag }:
                writer.WriteBoolean(flag);
                break;
            case { NULL: true }:
                writer.WriteNull();
                break;
            case { IsMSet: true } or { M.Count: > 0 }:
                WriteMap(ref writer, value.M);
                break;
            case { IsLSet: true } or { L.Count: > 0 }:
                WriteList(ref writer, name, value.L);
                break;
            default:
                WriteSet(ref writer, name, value);
                break;
        }
    }

    private static void WriteText(ref ItemWriter writer, AttributeType type, string text)
    {
        writer.BeginScalar(type);
        writer.WriteText(text);
        writer.EndScalar();
    }

    private static void WriteMap(ref ItemWriter writer, Dictionary<string, AttributeValue> map)
    {
        writer.BeginMap();
        foreach ((string name, AttributeValue value) in map)
        {
            writer.WriteName(name);
            Write(ref writer, name, value);
        }

        writer.EndMap();
    }

    private static void WriteList(ref ItemWriter writer, string name, List<AttributeValue> list)
    {
        writer.BeginList();
        foreach (AttributeValue value in list)
        {
            writer.NextElement();
            Write(ref writer, name, value);
        }

        writer.EndList();
    }

    private static void WriteSet(ref ItemWriter writer, string name, AttributeValue value)
    {
        if (value.SS is { Count: > 0 } texts)
            WriteMembers(ref writer, AttributeType.StringSet, texts);
        else if (value.NS is { Count: > 0 } numbers)
            WriteMembers(ref writer, AttributeType.NumberSet, numbers);
        else if (value.BS is { Count: > 0 } blobs)
            WriteBlobs(ref writer, blobs);
        else
            throw StorageErrors.NoType(name);
    }

    private static void WriteMembers(ref ItemWriter writer, AttributeType type, List<string> members)
    {
        writer.BeginSet(type);
        foreach (string member in members)
        {
            writer.BeginMember();
            writer.WriteText(member);
            writer.EndMember();
        }

        writer.EndSet();
    }

    private static void WriteBlobs(ref ItemWriter writer, List<MemoryStream> blobs)
    {
        writer.BeginSet(AttributeType.BinarySet);
        foreach (MemoryStream blob in blobs)
        {
            writer.BeginMember();
            writer.WriteBase64(blob.ToArray());
            writer.EndMember();
        }

        writer.EndSet();
    }
}
