using System.Text.Json;
using System.Text.RegularExpressions;

namespace Dynamoid.Integration.Tests;

/// <summary>
/// A request as it was sent, for people: <c>Query bookings by city_price | key city = 'Rome' AND price > 10 | limit 3</c>. Expressions have the names and values that their placeholders stand
/// for, and each member of the body is there, so that a test says all that was sent.
/// </summary>
/// <param name="operation">DynamoDB's operation.</param>
/// <param name="json">The body.</param>
public sealed partial class SentRequest(string operation, string json)
{
    private static readonly HashSet<string> ShownElsewhere = ["TableName", "IndexName", "ExpressionAttributeNames", "ExpressionAttributeValues"];

    /// <summary>The body.</summary>
    public JsonElement Body { get; } = JsonDocument.Parse(json).RootElement;

    /// <summary>The keys that a batch reads or deletes, of all its tables.</summary>
    public IReadOnlyList<string> BatchKeys => [.. Body.GetProperty("RequestItems").EnumerateObject().SelectMany(static table => KeysOf(table.Value)).Select(SentValue.Item)];

    public override string ToString() => string.Join(" | ", new[] { Head() }.Concat(Body.EnumerateObject().Where(static member => !ShownElsewhere.Contains(member.Name)).SelectMany(Show)));

    private string Head() => operation
        + (Body.TryGetProperty("TableName", out JsonElement table) ? " " + table.GetString() : "")
        + (Body.TryGetProperty("IndexName", out JsonElement index) ? " by " + index.GetString() : "");

    private IEnumerable<string> Show(JsonProperty member) => (member.Name, member.Value) switch
    {
        ("KeyConditionExpression", var text) => ["key " + Resolved(text)],
        ("FilterExpression", var text) => ["filter " + Resolved(text)],
        ("ProjectionExpression", var text) => ["project " + Resolved(text)],
        ("Limit", var limit) => ["limit " + limit],
        ("Select", var what) => ["select " + what],
        ("ConsistentRead", { ValueKind: JsonValueKind.True }) => ["consistent"],
        ("ScanIndexForward", { ValueKind: JsonValueKind.False }) => ["backward"],
        ("ReturnConsumedCapacity", var kind) => ["capacity " + kind],
        ("Key", var key) => ["key " + SentValue.Item(key)],
        ("ExclusiveStartKey", var key) => ["after " + SentValue.Item(key)],
        ("Item", var item) => ["item " + SentValue.Item(item)],
        ("UpdateExpression", var text) => [Resolved(text)],
        ("ConditionExpression", var text) => ["if " + Resolved(text)],
        ("ReturnValues", var which) => ["return " + which],
        ("ReturnValuesOnConditionCheckFailure", var which) => ["else " + which],
        ("TransactItems", var actions) => actions.EnumerateArray().Select(static action => action.EnumerateObject().Single()).Select(static action => $"[{new SentRequest(action.Name, action.Value.GetRawText())}]"),
        ("ClientRequestToken", _) => ["token"],
        ("Statement", var text) => [text.ToString()],
        ("Parameters", var values) => ["with " + string.Join(", ", values.EnumerateArray().Select(SentValue.Of))],
        ("RequestItems", var tables) => tables.EnumerateObject().Select(static table => $"{table.Name} {string.Join(" ", PartsOf(table.Value))}"),
        _ => [$"{member.Name} {member.Value.GetRawText()}"],
    };

    private static IEnumerable<string> PartsOf(JsonElement table) => table.ValueKind == JsonValueKind.Array
        ? table.EnumerateArray().Select(static write => write.TryGetProperty("PutRequest", out JsonElement put) ? "put " + SentValue.Item(put.GetProperty("Item")) : SentValue.Item(write.GetProperty("DeleteRequest").GetProperty("Key")))
        : KeysOf(table).Select(SentValue.Item);

    private static IEnumerable<JsonElement> KeysOf(JsonElement table) => table.ValueKind == JsonValueKind.Array
        ? table.EnumerateArray().Select(static write => write.GetProperty("DeleteRequest").GetProperty("Key"))
        : table.GetProperty("Keys").EnumerateArray();

    private string Resolved(JsonElement expression) => Placeholder().Replace(
        expression.GetString()!,
        match => match.Value[0] == '#'
            ? Body.GetProperty("ExpressionAttributeNames").GetProperty(match.Value).GetString()!
            : SentValue.Of(Body.GetProperty("ExpressionAttributeValues").GetProperty(match.Value)));

    [GeneratedRegex("[#:][A-Za-z0-9_]+")]
    private static partial Regex Placeholder();
}
