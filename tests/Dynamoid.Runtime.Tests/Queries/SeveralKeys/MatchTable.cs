using System.Buffers;
using System.Net;
using System.Text;
using System.Text.Json;
using Amazon.DynamoDBv2;
using Amazon.Runtime;
using Dynamoid.Wire;

namespace Dynamoid.Runtime.Tests.Queries.SeveralKeys;

/// <summary>
/// A table of matches that answers queries of the index that holds everything as DynamoDB's documentation says it does, page by page. No engine that is fetched for the tests knows
/// such keys. Projections do nothing, and a filter is an error.
/// </summary>
internal sealed class MatchTable(IEnumerable<Match> matches) : IDynamoWire
{
    private readonly List<Dictionary<string, string>> _items = [.. matches.Select(Attributes).Where(MatchIndex.Holds).Order(MatchIndex.Order)];

    /// <summary>How many items a page has at most.</summary>
    public int PageSize { get; init; } = 3;

    public int Requests { get; private set; }

    public MatchSet Matches => Match.Using(new DynamoidClient(new DynamoidOptions { Wire = this, ErrorOnScan = true }));

    public static AmazonDynamoDBException Refused(string message) => new(message, ErrorType.Sender, "ValidationException", "fake", HttpStatusCode.BadRequest);

    public ValueTask<WireResponse> SendAsync(WireRequest request, CancellationToken cancellationToken)
    {
        Requests++;
        using JsonDocument body = JsonDocument.Parse(request.Body);
        string json = request.Operation == DynamoOperation.Query ? Query(body.RootElement) : throw Refused($"{request.Operation.Name} is none of these tests");
        byte[] response = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(json.Length));
        return new(new WireResponse(response, Encoding.UTF8.GetBytes(json, response), "fake"));
    }

    private string Query(JsonElement request)
    {
        if (request.TryGetProperty("FilterExpression", out _))
            throw Refused("Filter Expression can only contain non-primary key attributes");
        MatchKeyCondition condition = new(request.GetProperty("KeyConditionExpression").GetString()!, Name, value => Text(request.GetProperty("ExpressionAttributeValues").GetProperty(value)));
        bool isBackward = request.TryGetProperty("ScanIndexForward", out JsonElement forward) && !forward.GetBoolean();
        int most = request.TryGetProperty("Limit", out JsonElement limit) ? Math.Min(limit.GetInt32(), PageSize) : PageSize;
        IEnumerable<Dictionary<string, string>> found = isBackward ? _items.AsEnumerable().Reverse() : _items;
        found = found.Where(condition.Takes);
        if (request.TryGetProperty("ExclusiveStartKey", out JsonElement start))
            found = After(Position(start, condition), found, isBackward);
        List<Dictionary<string, string>> page = [.. found.Take(most)];
        string items = request.TryGetProperty("Select", out _) ? "" : $"\"Items\":[{string.Join(',', page.Select(item => Json(item, item.Keys)))}],";
        // As DynamoDB does, it says that there is more when the limit ends the page.
        string end = page.Count == most ? $",\"LastEvaluatedKey\":{Json(page[^1], MatchIndex.Position)}" : "";
        return $$"""{{{items}}"Count":{{page.Count}},"ScannedCount":{{page.Count}}{{end}}}""";

        string Name(string placeholder) => request.GetProperty("ExpressionAttributeNames").GetProperty(placeholder).GetString()!;
    }

    private static IEnumerable<Dictionary<string, string>> After(Dictionary<string, string> start, IEnumerable<Dictionary<string, string>> found, bool isBackward) =>
        found.Where(item => MatchIndex.Order.Compare(item, start) is var order && (isBackward ? order < 0 : order > 0));

    private static Dictionary<string, string> Position(JsonElement start, MatchKeyCondition condition)
    {
        Dictionary<string, string> position = start.EnumerateObject().ToDictionary(static part => part.Name, static part => Text(part.Value));
        if (!position.Keys.ToHashSet().SetEquals(MatchIndex.Position))
            throw Refused("The provided starting key is invalid");
        return condition.Takes(position) ? position : throw Refused("The provided starting key is outside query boundaries based on provided conditions");
    }

    private static Dictionary<string, string> Attributes(Match match)
    {
        (string Name, string? Value)[] all =
        [
            ("id", match.Id), ("tournament", match.Tournament), ("region", match.Region), ("round", match.Round), ("number", match.Number?.ToString()), ("court", match.Court),
        ];
        return all.Where(static attribute => attribute.Value is not null).ToDictionary(static attribute => attribute.Name, static attribute => attribute.Value!);
    }

    private static string Json(Dictionary<string, string> item, IEnumerable<string> attributes) =>
        $"{{{string.Join(',', attributes.Select(name => $$"""{{JsonSerializer.Serialize(name)}}:{"{{(name == "number" ? "N" : "S")}}":{{JsonSerializer.Serialize(item[name])}}}"""))}}}";

    private static string Text(JsonElement value) => value.EnumerateObject().Single().Value.GetString()!;
}
