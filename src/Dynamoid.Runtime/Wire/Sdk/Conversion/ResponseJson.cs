using Amazon.DynamoDBv2.Model;
using Dynamoid.Serialization;

namespace Dynamoid.Wire.Sdk.Conversion;

/// <summary>Writes the values that responses share. What the SDK left null is left out.</summary>
internal static class ResponseJson
{
    public static void WriteText(ref ItemWriter writer, string name, string? value)
    {
        if (value is null)
            return;
        writer.WriteName(name);
        WriteText(ref writer, value);
    }

    public static void WriteNumber(ref ItemWriter writer, string name, double? value)
    {
        if (value is not { } number)
            return;
        writer.WriteName(name);
        writer.WriteNumberText(number);
    }

    public static void WriteItem(ref ItemWriter writer, string name, Dictionary<string, AttributeValue>? item)
    {
        if (item is null)
            return;
        writer.WriteName(name);
        AttributeValueJson.WriteItem(ref writer, item);
    }

    public static void WriteItems(ref ItemWriter writer, string name, List<Dictionary<string, AttributeValue>>? items)
    {
        writer.WriteName(name);
        writer.WriteRaw("["u8);
        foreach (Dictionary<string, AttributeValue> item in items ?? [])
        {
            writer.NextElement();
            AttributeValueJson.WriteItem(ref writer, item);
        }

        writer.WriteRaw("]"u8);
    }

    public static void WriteTexts(ref ItemWriter writer, string name, List<string>? texts)
    {
        writer.WriteName(name);
        writer.WriteRaw("["u8);
        foreach (string text in texts ?? [])
        {
            writer.NextElement();
            WriteText(ref writer, text);
        }

        writer.WriteRaw("]"u8);
    }

    public static void WriteNames(ref ItemWriter writer, string name, Dictionary<string, string>? names)
    {
        if (names is not { Count: > 0 })
            return;
        writer.WriteName(name);
        writer.BeginItem();
        foreach ((string placeholder, string attribute) in names)
            WriteText(ref writer, placeholder, attribute);
        writer.EndItem();
    }

    public static void WriteCapacity(ref ItemWriter writer, ConsumedCapacity? capacity)
    {
        if (capacity is null)
            return;
        writer.WriteName("ConsumedCapacity");
        WriteCapacityValue(ref writer, capacity);
    }

    public static void WriteCapacities(ref ItemWriter writer, List<ConsumedCapacity>? capacities)
    {
        if (capacities is not { Count: > 0 })
            return;
        writer.WriteName("ConsumedCapacity");
        writer.WriteRaw("["u8);
        foreach (ConsumedCapacity capacity in capacities)
        {
            writer.NextElement();
            WriteCapacityValue(ref writer, capacity);
        }

        writer.WriteRaw("]"u8);
    }

    private static void WriteCapacityValue(ref ItemWriter writer, ConsumedCapacity capacity)
    {
        writer.BeginItem();
        WriteText(ref writer, "TableName", capacity.TableName);
        WriteNumber(ref writer, "CapacityUnits", capacity.CapacityUnits);
        WriteNumber(ref writer, "ReadCapacityUnits", capacity.ReadCapacityUnits);
        WriteNumber(ref writer, "WriteCapacityUnits", capacity.WriteCapacityUnits);
        writer.EndItem();
    }

    private static void WriteText(ref ItemWriter writer, string text)
    {
        writer.BeginJsonString();
        writer.WriteText(text);
        writer.EndJsonString();
    }
}
