using System.Globalization;
using Dynamoid.Serialization;

namespace Dynamoid.Operations;

/// <summary>Query and Scan: their requests differ in two members, their responses in none.</summary>
internal static class PageOperation
{
    public static PooledBytes Write(TableReference table, PageRequest request, IReadOnlyList<string> attributes, bool isQuery, bool returnsCapacity)
    {
        ItemWriter writer = RequestJson.Begin(table);
        try
        {
            WriteStringIfAny(ref writer, "\"IndexName\":"u8, request.IndexName);
            WriteStringIfAny(ref writer, "\"KeyConditionExpression\":"u8, request.KeyConditionExpression);
            WriteStringIfAny(ref writer, "\"FilterExpression\":"u8, request.FilterExpression);
            List<string> placeholders = Placeholders(attributes.Count, request.Names);
            WriteStringIfAny(ref writer, "\"ProjectionExpression\":"u8, placeholders.Count == 0 ? null : string.Join(',', placeholders));
            WriteNames(ref writer, request.Names, placeholders, attributes);
            if (request.Values.Count > 0)
            {
                writer.WriteName("\"ExpressionAttributeValues\":"u8);
                AttributeValueJson.WriteItem(ref writer, request.Values);
            }

            if (request.Limit is { } limit)
                RequestJson.WriteNumber(ref writer, "\"Limit\":"u8, limit);
            RequestJson.WriteConsistentRead(ref writer, request.ConsistentRead);
            if (isQuery && !request.ScanIndexForward)
                writer.WriteRaw(",\"ScanIndexForward\":false"u8);
            if (request.Start is { } start)
            {
                writer.WriteName("\"ExclusiveStartKey\":"u8);
                writer.WriteRaw(start.Json);
            }

            RequestJson.WriteReturnCapacity(ref writer, table, returnsCapacity);
            return RequestJson.End(ref writer);
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }

    public static DocumentPage<T> Read<T, TReader>(ReadOnlySpan<byte> response, TReader items)
        where TReader : struct, IItemReader<T>
    {
        ItemReader reader = new(response);
        List<T> found = [];
        long scanned = 0;
        PageKey? next = null;
        reader.BeginItem();
        while (reader.NextAttribute(out ReadOnlySpan<byte> name))
        {
            if (name.SequenceEqual("Items"u8))
                ResponseItems.ReadAll<T, TReader>(ref reader, items, found);
            else if (name.SequenceEqual("ScannedCount"u8))
                scanned = reader.ReadJsonInt64();
            else if (name.SequenceEqual("LastEvaluatedKey"u8))
                next = ReadKey(ref reader);
            else
                reader.SkipJson();
        }

        return new DocumentPage<T>(found, scanned, next);
    }

    private static PageKey ReadKey(ref ItemReader reader)
    {
        int start = reader.Position;
        reader.SkipJson();
        return new PageKey(reader.Copy(start));
    }

    private static void WriteStringIfAny(ref ItemWriter writer, scoped ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
            RequestJson.WriteString(ref writer, name, value);
    }

    // Names of our own beside those of the user's expressions.
    private static List<string> Placeholders(int count, IReadOnlyDictionary<string, string> taken)
    {
        string prefix = "#p";
        while (taken.Keys.Any(name => name.StartsWith(prefix, StringComparison.Ordinal)))
            prefix += "p";
        return [.. Enumerable.Range(0, count).Select(number => string.Create(CultureInfo.InvariantCulture, $"{prefix}{number}"))];
    }

    private static void WriteNames(ref ItemWriter writer, IReadOnlyDictionary<string, string> names, List<string> placeholders, IReadOnlyList<string> attributes)
    {
        if (names.Count + placeholders.Count == 0)
            return;
        writer.WriteName("\"ExpressionAttributeNames\":"u8);
        writer.BeginItem();
        foreach ((string placeholder, string attribute) in names)
            WriteName(ref writer, placeholder, attribute);
        for (int i = 0; i < placeholders.Count; i++)
            WriteName(ref writer, placeholders[i], attributes[i]);
        writer.EndItem();
    }

    private static void WriteName(ref ItemWriter writer, string placeholder, string attribute)
    {
        writer.WriteName(placeholder);
        writer.BeginJsonString();
        writer.WriteText(attribute);
        writer.EndJsonString();
    }
}
