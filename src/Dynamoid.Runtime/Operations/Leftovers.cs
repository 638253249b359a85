using System.Text.Json;
using Dynamoid.Serialization;

namespace Dynamoid.Operations;

/// <summary>What DynamoDB left over of a batch (<c>UnprocessedKeys</c>, <c>UnprocessedItems</c>), in the very JSON that the next request needs.</summary>
internal readonly struct Leftovers(byte[]? json)
{
    public static Leftovers None => default;

    public bool Any => json is not null;

    public static Leftovers Read(ref ItemReader reader)
    {
        int start = reader.Position;
        reader.SkipJson();
        byte[] json = reader.Copy(start);
        using JsonDocument document = Parse(json);
        return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.EnumerateObject().Any(static table => RequestsOf(table).Any())
            ? new Leftovers(json)
            : None;
    }

    /// <summary>All of a batch, as if DynamoDB had left it over.</summary>
    public static Leftovers OfRequest(ReadOnlySpan<byte> request)
    {
        ItemReader reader = new(request);
        reader.BeginItem();
        while (reader.NextAttribute(out ReadOnlySpan<byte> name))
        {
            if (name.SequenceEqual("RequestItems"u8))
                return Read(ref reader);
            reader.SkipJson();
        }

        return None;
    }

    /// <summary>The request for what was left over.</summary>
    public PooledBytes WriteRequest(bool returnsCapacity)
    {
        ItemWriter writer = new(capacity: json!.Length + 32);
        writer.WriteRaw("{\"RequestItems\":"u8);
        writer.WriteRaw(json);
        RequestJson.WriteReturnCapacity(ref writer, returnsCapacity);
        return RequestJson.End(ref writer);
    }

    /// <summary>The keys that were left over, as JSON: of reads and deletes the key, of puts the whole item's key attributes.</summary>
    /// <param name="keyAttributes">The names of the key's attributes.</param>
    public List<string> Keys(params ReadOnlySpan<string> keyAttributes)
    {
        List<string> keys = [];
        using JsonDocument document = Parse(json!);
        foreach (JsonProperty table in document.RootElement.EnumerateObject())
        {
            foreach (JsonElement request in RequestsOf(table))
                keys.Add(KeyOf(ItemOf(request), keyAttributes));
        }

        return keys;
    }

    /// <summary>Reads the items whose puts were left over.</summary>
    public List<T> ReadPuts<T, TReader>(TReader items)
        where TReader : struct, IItemReader<T>
    {
        List<T> puts = [];
        ItemReader reader = new(json);
        reader.BeginItem();
        while (reader.NextAttribute(out _))
        {
            reader.BeginArray();
            while (reader.NextInArray())
                puts.Add(ReadPut<T, TReader>(ref reader, items));
        }

        return puts;
    }

    private static T ReadPut<T, TReader>(ref ItemReader reader, TReader items)
        where TReader : struct, IItemReader<T>
    {
        reader.BeginItem();
        reader.NextAttribute(out _);
        reader.BeginItem();
        reader.NextAttribute(out _);
        T item = items.Read(ref reader);
        reader.NextAttribute(out _);
        reader.NextAttribute(out _);
        return item;
    }

    private static JsonDocument Parse(byte[] json) => JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = AttributeTypes.DeepestJson });

    // Of reads in a member beside others, of writes the value itself.
    private static JsonElement.ArrayEnumerator RequestsOf(JsonProperty table) =>
        (table.Value.ValueKind == JsonValueKind.Object ? table.Value.GetProperty("Keys") : table.Value).EnumerateArray();

    private static JsonElement ItemOf(JsonElement request) =>
        request.TryGetProperty("DeleteRequest", out JsonElement delete) && delete.TryGetProperty("Key", out JsonElement key) ? key
        : request.TryGetProperty("PutRequest", out JsonElement put) && put.TryGetProperty("Item", out JsonElement item) ? item
        : request;

    private static string KeyOf(JsonElement item, ReadOnlySpan<string> keyAttributes)
    {
        List<string> parts = [];
        foreach (string attribute in keyAttributes)
        {
            if (item.TryGetProperty(attribute, out JsonElement value))
                parts.Add($"\"{JsonEncodedText.Encode(attribute)}\":{value.GetRawText()}");
        }

        return $"{{{string.Join(',', parts)}}}";
    }
}
