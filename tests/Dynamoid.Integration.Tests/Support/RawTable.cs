using System.Text;
using System.Text.Json.Nodes;
using Dynamoid.Wire;

namespace Dynamoid.Integration.Tests;

/// <summary>The items of a table as DynamoDB's own JSON, without any document.</summary>
internal sealed class RawTable(IDynamoWire wire, string table)
{
    public async Task PutAsync(string item)
    {
        using WireResponse response = await SendAsync(DynamoOperation.PutItem, $$"""{"TableName":"{{table}}","Item":{{item}}}""");
    }

    public async Task<JsonNode> GetAsync(string key)
    {
        using WireResponse response = await SendAsync(DynamoOperation.GetItem, $$"""{"TableName":"{{table}}","ConsistentRead":true,"Key":{{key}}}""");
        return JsonNode.Parse(response.Body.Span)!["Item"] ?? throw new AssertionException($"There is no item {key} in {table}.");
    }

    /// <summary>Whether two items are the same; sets have no order.</summary>
    public static bool AreSame(JsonNode left, JsonNode right) => JsonNode.DeepEquals(Sorted(left), Sorted(right));

    private ValueTask<WireResponse> SendAsync(DynamoOperation operation, string json) => wire.SendAsync(new(operation, Encoding.UTF8.GetBytes(json)), default);

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
