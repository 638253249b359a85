using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dynamoid.Wire;

namespace Dynamoid.Integration.Tests;

/// <summary>Items as another program, or another class, would have stored them.</summary>
internal static class RawItems
{
    private static readonly JsonSerializerOptions AsStored = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Puts an item in DynamoDB JSON.</summary>
    public static async Task PutAsync(this IDynamoWire wire, string table, string item)
    {
        using WireResponse response = await SendAsync(wire, DynamoOperation.PutItem, $$"""{"TableName":"{{table}}","Item":{{item}}}""");
    }

    /// <summary>The item with a key in DynamoDB JSON.</summary>
    public static async Task<JsonNode> ItemAsync(this IDynamoWire wire, string table, string key) =>
        await FindAsync(wire, table, key) ?? throw new AssertionException($"There is no item {key} in {table}.");

    /// <summary>The attributes of the item with a key in DynamoDB JSON; empty when there is none.</summary>
    public static async Task<Dictionary<string, string>> AttributesAsync(this IDynamoWire wire, string table, string key) =>
        (await FindAsync(wire, table, key))?.ToDictionary(static attribute => attribute.Key, static attribute => attribute.Value!.ToJsonString(AsStored)) ?? [];

    /// <summary>Whether two items are the same; sets have no order.</summary>
    public static bool AreSame(JsonNode left, JsonNode right) => JsonNode.DeepEquals(Sorted(left), Sorted(right));

    private static async Task<JsonObject?> FindAsync(IDynamoWire wire, string table, string key)
    {
        using WireResponse response = await SendAsync(wire, DynamoOperation.GetItem, $$"""{"TableName":"{{table}}","Key":{{key}},"ConsistentRead":true}""");
        return JsonNode.Parse(response.Body.Span)!["Item"]?.AsObject();
    }

    private static async Task<WireResponse> SendAsync(IDynamoWire wire, DynamoOperation operation, string body) =>
        await wire.SendAsync(new(operation, Encoding.UTF8.GetBytes(body)), CancellationToken.None);

    private static JsonNode Sorted(JsonNode original)
    {
        JsonNode node = original.DeepClone();
        foreach (JsonArray set in All(node).OfType<JsonArray>().Where(static array => array.Parent is JsonObject && array.GetPropertyName() is "SS" or "NS" or "BS").ToList())
        {
            List<string> members = [.. set.Select(static member => member!.GetValue<string>()).Order(StringComparer.Ordinal)];
            set.Clear();
            members.ForEach(member => set.Add((JsonNode)member));
        }

        return node;
    }

    private static IEnumerable<JsonNode> All(JsonNode node) => node switch
    {
        JsonObject map => map.SelectMany(static member => member.Value is { } value ? All(value) : []).Prepend(node),
        JsonArray list => list.SelectMany(static element => element is { } value ? All(value) : []).Prepend(node),
        _ => [node],
    };
}
