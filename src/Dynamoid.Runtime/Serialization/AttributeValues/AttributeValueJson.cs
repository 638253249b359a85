using Amazon.DynamoDBv2.Model;

namespace Dynamoid.Serialization;

/// <summary>Converts items between DynamoDB JSON and the AWS SDK's <see cref="AttributeValue"/>, without loss.</summary>
public static class AttributeValueJson
{
    /// <summary>Writes an item.</summary>
    /// <exception cref="ItemFormatException">A value has no type, or is nested more than 32 levels deep.</exception>
    public static void WriteItem(ref ItemWriter writer, Dictionary<string, AttributeValue> item)
    {
        ArgumentNullException.ThrowIfNull(item);
        writer.BeginItem();
        foreach ((string name, AttributeValue value) in item)
        {
            writer.WriteName(name);
            AttributeValueWriter.Write(ref writer, name, value);
        }

        writer.EndItem();
    }

    /// <summary>Reads an item.</summary>
    /// <exception cref="ItemFormatException">The JSON is not an item.</exception>
    public static Dictionary<string, AttributeValue> ReadItem(ref ItemReader reader)
    {
        Dictionary<string, AttributeValue> item = [];
        reader.BeginItem();
        while (reader.NextAttribute(out ReadOnlySpan<byte> name))
            item[reader.Decode(name)] = AttributeValueReader.Read(ref reader);
        return item;
    }

    /// <summary>Reads an item.</summary>
    /// <exception cref="ItemFormatException">The JSON is not an item.</exception>
    public static Dictionary<string, AttributeValue> ReadItem(ReadOnlySpan<byte> json)
    {
        ItemReader reader = new(json);
        return ReadItem(ref reader);
    }
}
