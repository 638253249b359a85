using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Amazon.DynamoDBv2.Model;
using Dynamoid.Runtime.Tests.Transactions;
using Dynamoid.Wire;

namespace Dynamoid.Runtime.Tests.Faults;

/// <summary>A table of entries in memory that answers batches, pages and transactions as DynamoDB does. Of expressions it knows <c>a = b</c>, <c>attribute_not_exists</c> and <c>ADD</c>.</summary>
internal sealed class MemoryStore : IDynamoWire
{
    private readonly Lock _lock = new();
    private readonly SortedDictionary<int, JsonObject> _items = [];
    private readonly HashSet<string> _tokens = [];

    public MemoryStore(int entries = 0)
    {
        for (int day = 0; day < entries; day++)
            _items[day] = new JsonObject { ["account"] = Tagged("S", "a"), ["day"] = Tagged("N", Text(day)), ["total"] = Tagged("N", Text(day)), ["note"] = Tagged("S", day % 3 == 0 ? "third" : "other") };
    }

    /// <summary>The days of the entries that are there.</summary>
    public List<int> Days => [.. _items.Keys];

    /// <summary>How many items a page evaluates at most.</summary>
    public int PageSize { get; init; } = 7;

    public string Total(int day) => _items[day]["total"]!["N"]!.GetValue<string>();

    public ValueTask<WireResponse> SendAsync(WireRequest request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        JsonObject asked = JsonNode.Parse(request.Body.Span)!.AsObject();
        lock (_lock)
            return ValueTask.FromResult(Respond(Answer(request.Operation.Name, asked)));
    }

    public static WireResponse Respond(JsonObject answer)
    {
        string json = answer.ToJsonString();
        byte[] body = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(json.Length));
        return new WireResponse(body, Encoding.UTF8.GetBytes(json, body), "memory");
    }

    /// <summary>The day of a key, of an item, or of a request in a batch.</summary>
    public static int DayOf(JsonNode node) =>
        int.Parse(((node["PutRequest"]?["Item"] ?? node["DeleteRequest"]?["Key"] ?? node)["day"]!["N"]!).GetValue<string>(), CultureInfo.InvariantCulture);

    private JsonObject Answer(string operation, JsonObject asked) => operation switch
    {
        "BatchWriteItem" => Write(asked["RequestItems"]!.AsObject().Single().Value!.AsArray()),
        "BatchGetItem" => Get(asked["RequestItems"]!.AsObject().Single()),
        "TransactWriteItems" => Transact(asked),
        "TransactGetItems" => new() { ["Responses"] = new JsonArray([.. asked["TransactItems"]!.AsArray().Select(one => Found(one!["Get"]!["Key"]!))]) },
        _ => Page(asked),
    };

    private JsonObject Write(JsonArray requests)
    {
        if (requests.Count > 25 || requests.Select(static one => DayOf(one!)).Distinct().Count() < requests.Count)
            throw Documents.Batches.FakeTable.Error("ValidationException");
        foreach (JsonNode? one in requests)
        {
            if (one!["PutRequest"] is { } put)
                _items[DayOf(one)] = put["Item"]!.DeepClone().AsObject();
            else
                _items.Remove(DayOf(one));
        }

        return new() { ["UnprocessedItems"] = new JsonObject() };
    }

    // In no order, as DynamoDB.
    private JsonObject Get(KeyValuePair<string, JsonNode?> table)
    {
        JsonArray found = [.. table.Value!["Keys"]!.AsArray().Select(static key => DayOf(key!)).Where(_items.ContainsKey).Reverse().Select(day => _items[day].DeepClone())];
        return new() { ["Responses"] = new JsonObject { [table.Key] = found }, ["UnprocessedKeys"] = new JsonObject() };
    }

    private JsonObject Page(JsonObject asked)
    {
        int segments = asked["TotalSegments"]?.GetValue<int>() ?? 1;
        int segment = asked["Segment"]?.GetValue<int>() ?? 0;
        bool isForward = asked["ScanIndexForward"]?.GetValue<bool>() ?? true;
        int most = Math.Min(asked["Limit"]?.GetValue<int>() ?? PageSize, PageSize);
        int? after = asked["ExclusiveStartKey"] is { } start ? DayOf(start) : null;
        IEnumerable<int> days = _items.Keys.Where(day => day % segments == segment && (after is null || (isForward ? day > after : day < after)));
        List<int> page = [.. (isForward ? days : days.Reverse()).Take(most)];
        JsonNode[] kept = [.. page.Select(day => _items[day]).Where(item => Meets(asked, item)).Select(static item => item.DeepClone())];
        JsonObject answer = new() { ["Count"] = kept.Length, ["ScannedCount"] = page.Count, ["ConsumedCapacity"] = new JsonObject { ["CapacityUnits"] = 1 } };
        if (asked["Select"] is null)
            answer["Items"] = new JsonArray(kept);
        // As DynamoDB does, it says that there may be more when the limit ends the page.
        if (page.Count == most)
            answer["LastEvaluatedKey"] = new JsonObject { ["account"] = Tagged("S", "a"), ["day"] = Tagged("N", Text(page[^1])) };
        return answer;
    }

    private static bool Meets(JsonObject asked, JsonObject item)
    {
        if (asked["FilterExpression"]?.GetValue<string>() is not { } filter)
            return true;
        string[] words = filter.Split(' ');
        string attribute = asked["ExpressionAttributeNames"]![words[0]]!.GetValue<string>();
        return JsonNode.DeepEquals(item[attribute], asked["ExpressionAttributeValues"]![words[2]]);
    }

    private JsonObject Found(JsonNode key) => _items.TryGetValue(DayOf(key), out JsonObject? item) ? new() { ["Item"] = item.DeepClone() } : [];

    private JsonObject Transact(JsonObject asked)
    {
        if (!_tokens.Add(asked["ClientRequestToken"]!.GetValue<string>()))
            return [];
        JsonObject[] actions = [.. asked["TransactItems"]!.AsArray().Select(static one => one!.AsObject())];
        string[] reasons = [.. actions.Select(one => one["Put"]?["Item"] is { } item && _items.ContainsKey(DayOf(item)) ? "ConditionalCheckFailed" : "None")];
        if (reasons.Contains("ConditionalCheckFailed"))
            throw FaultyWire.Cancelled([.. reasons.Select(static code => new CancellationReason { Code = code })]);
        foreach (JsonObject action in actions)
            Apply(action.Single().Key, action.Single().Value!);
        return [];
    }

    private void Apply(string verb, JsonNode action)
    {
        if (verb == "Put")
            _items[DayOf(action["Item"]!)] = action["Item"]!.DeepClone().AsObject();
        else if (verb == "Delete")
            _items.Remove(DayOf(action["Key"]!));
        else if (verb == "Update")
            _items[DayOf(action["Key"]!)]["total"] = Tagged("N", Text(int.Parse(Total(DayOf(action["Key"]!)), CultureInfo.InvariantCulture) + 1));
    }

    private static JsonObject Tagged(string tag, string value) => new() { [tag] = value };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
