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
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.EnumerateObject().MoveNext() ? new Leftovers(json) : None;
    }

    /// <summary>The request for what was left over.</summary>
    public PooledBytes WriteRequest()
    {
        ItemWriter writer = new(capacity: json!.Length + 32);
        writer.WriteRaw("{\"RequestItems\":"u8);
        writer.WriteRaw(json);
        return RequestJson.End(ref writer);
    }

    /// <summary>The keys that were left over, as JSON: of reads and deletes the key, of puts the whole item's key attributes.</summary>
    /// <param name="keyAttributes">The names of the key's attributes.</param>
    public List<string> Keys(params ReadOnlySpan<string> keyAttributes)
    {
        List<string> keys = [];
        using JsonDocument document = JsonDocument.Parse(json);
        foreach (JsonProperty table in document.RootElement.EnumerateObject())
        {
            JsonElement requests = table.Value.ValueKind == JsonValueKind.Object ? table.Value.GetProperty("Keys") : table.Value;
            foreach (JsonElement request in requests.EnumerateArray())
                keys.Add(KeyOf(ItemOf(request), keyAttributes));
        }

        return keys;
    }

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
