using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using Amazon.DynamoDBv2;
using Amazon.Runtime;
using Dynamoid.Runtime.Tests.Documents.Batches;
using Dynamoid.Wire;

namespace Dynamoid.Runtime.Tests.Queries.Reading;

/// <summary>A table of entries of one account that answers page by page, by day, and holds answers back, fails or leaves over as a test says. Filters and projections do nothing.</summary>
internal sealed class EntryTable : IDynamoWire
{
    private readonly Lock _lock = new();
    private int _inFlight;

    public EntryTable(int entries) => Days = [.. Enumerable.Range(0, entries)];

    /// <summary>The days of the entries that are there.</summary>
    public List<int> Days { get; }

    /// <summary>How many items a page has at most.</summary>
    public int PageSize { get; set; } = 10;

    /// <summary>The operations and bodies of all requests, in the order of arrival.</summary>
    public List<(string Operation, string Body)> Sent { get; } = [];

    public string Operations => string.Join(' ', Sent.Select(static sent => sent.Operation));

    public int MostInFlight { get; private set; }

    public int InFlight => _inFlight;

    /// <summary>Is awaited before a request is answered; it is given the number of the request, from 0.</summary>
    public Func<int, CancellationToken, Task>? Hold { get; set; }

    /// <summary>The error of a request, by its number.</summary>
    public Func<int, Exception?>? Fail { get; set; }

    /// <summary>Whether the delete, or read, of a day is left over.</summary>
    public Func<int, bool> LeavesOver { get; set; } = static _ => false;

    /// <summary>Days whose items cannot be found by their keys.</summary>
    public HashSet<int> Gone { get; } = [];

    public static AmazonDynamoDBException Error(string code) => new(code, ErrorType.Sender, code, "fake", HttpStatusCode.BadRequest);

    public EntrySet Entries(Action<DynamoidOptions>? configure = null)
    {
        DynamoidOptions options = new() { Wire = this, TimeProvider = new SteppingClock() };
        configure?.Invoke(options);
        return Entry.Using(new DynamoidClient(options));
    }

    public async ValueTask<WireResponse> SendAsync(WireRequest request, CancellationToken cancellationToken)
    {
        int number;
        lock (_lock)
        {
            number = Sent.Count;
            Sent.Add((request.Operation.Name, Encoding.UTF8.GetString(request.Body.Span)));
            MostInFlight = Math.Max(MostInFlight, ++_inFlight);
        }

        try
        {
            if (Hold is { } hold)
                await hold(number, cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
            lock (_lock)
                return Fail?.Invoke(number) is { } error ? throw error : Answer(request.Operation, JsonDocument.Parse(Sent[number].Body).RootElement);
        }
        finally
        {
            lock (_lock)
                _inFlight--;
        }
    }

    private WireResponse Answer(DynamoOperation operation, JsonElement request)
    {
        if (operation == DynamoOperation.BatchWriteItem)
            return Respond(Delete(request.GetProperty("RequestItems").EnumerateObject().Single()));
        return Respond(operation == DynamoOperation.BatchGetItem ? Get(request.GetProperty("RequestItems").EnumerateObject().Single()) : Page(request));
    }

    private string Page(JsonElement request)
    {
        int total = request.TryGetProperty("TotalSegments", out JsonElement segments) ? segments.GetInt32() : 1;
        int segment = total == 1 ? 0 : request.GetProperty("Segment").GetInt32();
        int after = request.TryGetProperty("ExclusiveStartKey", out JsonElement start) ? DayOf(start) : -1;
        int most = request.TryGetProperty("Limit", out JsonElement limit) ? Math.Min(limit.GetInt32(), PageSize) : PageSize;
        List<int> rest = [.. Days.Where(day => day % total == segment && day > after)];
        List<int> page = [.. rest.Take(most)];
        bool isCount = request.TryGetProperty("Select", out _);
        string items = isCount ? "" : $"\"Items\":[{string.Join(',', page.Select(Item))}],";
        // As DynamoDB does, it says that there is more when the limit ends the page.
        string end = page.Count == most ? $",\"LastEvaluatedKey\":{Key(page[^1])}" : "";
        return $$"""{{{items}}"Count":{{page.Count}},"ScannedCount":{{page.Count}},"ConsumedCapacity":{"CapacityUnits":1}{{end}}}""";
    }

    private string Get(JsonProperty table)
    {
        List<int> asked = [.. table.Value.GetProperty("Keys").EnumerateArray().Select(DayOf)];
        string found = string.Join(',', asked.Where(day => !Gone.Contains(day) && !LeavesOver(day)).Reverse().Select(Item));
        string left = string.Join(',', asked.Where(LeavesOver).Select(Key));
        string over = left.Length == 0 ? "{}" : $$$"""{"{{{table.Name}}}":{"Keys":[{{{left}}}]}}""";
        return $$$"""{"Responses":{"{{{table.Name}}}":[{{{found}}}]},"UnprocessedKeys":{{{over}}},"ConsumedCapacity":[{"CapacityUnits":2}]}""";
    }

    private string Delete(JsonProperty table)
    {
        List<int> asked = [.. table.Value.EnumerateArray().Select(static one => DayOf(one.GetProperty("DeleteRequest").GetProperty("Key")))];
        List<int> left = [.. asked.Where(LeavesOver)];
        Days.RemoveAll(day => asked.Contains(day) && !left.Contains(day));
        string over = string.Join(',', left.Select(static day => $$$"""{"DeleteRequest":{"Key":{{{Key(day)}}}}}"""));
        return $$"""{"UnprocessedItems":{{(over.Length == 0 ? "{}" : $$"""{"{{table.Name}}":[{{over}}]}""")}},"ConsumedCapacity":[{"CapacityUnits":3}]}""";
    }

    private static int DayOf(JsonElement key) => int.Parse(key.GetProperty("day").GetProperty("N").GetString()!, CultureInfo.InvariantCulture);

    private static string Key(int day) => $$$"""{"account":{"S":"a"},"day":{"N":"{{{day}}}"}}""";

    private static string Item(int day) => $$$"""{"account":{"S":"a"},"day":{"N":"{{{day}}}"},"total":{"N":"{{{day * 2}}}"},"note":{"S":"n"}}""";

    private static WireResponse Respond(string json)
    {
        byte[] body = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(json.Length));
        return new WireResponse(body, Encoding.UTF8.GetBytes(json, body), "fake");
    }
}
