using System.Buffers;
using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Amazon.Runtime;
using Dynamoid.Wire;

namespace Dynamoid.Runtime.Tests.Documents.Batches;

/// <summary>A table of tickets that takes batches by DynamoDB's rules, and leaves over, refuses or delays what a test says.</summary>
internal sealed class FakeTable : IDynamoWire
{
    private readonly Lock _lock = new();
    private int _inFlight;

    /// <summary>The items by id, as JSON.</summary>
    public ConcurrentDictionary<string, string> Items { get; } = new();

    /// <summary>The ids of each batch in the order of arrival.</summary>
    public List<string[]> Batches { get; } = [];

    /// <summary>The bodies of all requests.</summary>
    public List<string> Bodies { get; } = [];

    public int MostInFlight { get; private set; }

    /// <summary>The ids that are left over of a batch.</summary>
    public Func<string[], IEnumerable<string>>? LeaveOver { get; set; }

    /// <summary>The error that answers a batch.</summary>
    public Func<string[], AmazonDynamoDBException?>? Refuse { get; set; }

    /// <summary>Is awaited before a batch is answered.</summary>
    public Func<CancellationToken, Task>? Hold { get; set; }

    /// <summary>The capacity units that each item costs.</summary>
    public double UnitsPerItem { get; set; } = 1;

    public static AmazonDynamoDBException Error(string code) => new(code, ErrorType.Sender, code, "fake", HttpStatusCode.BadRequest);

    public static AmazonDynamoDBException Throttled() => new ProvisionedThroughputExceededException("slow down", ErrorType.Sender, "ProvisionedThroughputExceededException", "fake", HttpStatusCode.BadRequest);

    public DynamoidClient Client(TimeProvider clock, Action<DynamoidOptions>? configure = null)
    {
        DynamoidOptions options = new() { Wire = this, TimeProvider = clock };
        configure?.Invoke(options);
        return new DynamoidClient(options);
    }

    public async ValueTask<WireResponse> SendAsync(WireRequest request, CancellationToken cancellationToken)
    {
        using JsonDocument json = JsonDocument.Parse(request.Body);
        JsonProperty table = json.RootElement.GetProperty("RequestItems").EnumerateObject().Single();
        bool isRead = request.Operation == DynamoOperation.BatchGetItem;
        JsonElement[] requests = [.. (isRead ? table.Value.GetProperty("Keys") : table.Value).EnumerateArray()];
        string[] ids = [.. requests.Select(IdOf)];
        lock (_lock)
        {
            Batches.Add(ids);
            Bodies.Add(Encoding.UTF8.GetString(request.Body.Span));
            MostInFlight = Math.Max(MostInFlight, ++_inFlight);
        }

        try
        {
            if (Hold is { } hold)
                await hold(cancellationToken);
            lock (_lock)
                return Answer(request, table, requests, ids, isRead);
        }
        finally
        {
            lock (_lock)
                _inFlight--;
        }
    }

    private WireResponse Answer(WireRequest request, JsonProperty table, JsonElement[] requests, string[] ids, bool isRead)
    {
        if (ids.Length > 25 || ids.Distinct().Count() < ids.Length || request.Body.Length > 16 * 1024 * 1024)
            throw Error("ValidationException");
        if (Refuse?.Invoke(ids) is { } error)
            throw error;
        HashSet<string> left = [.. LeaveOver?.Invoke(ids) ?? []];
        foreach (JsonElement done in requests.Where(one => !left.Contains(IdOf(one)) && !isRead))
        {
            if (done.TryGetProperty("PutRequest", out JsonElement put))
                Items[IdOf(done)] = put.GetProperty("Item").GetRawText();
            else
                Items.TryRemove(IdOf(done), out _);
        }

        string over = string.Join(',', requests.Where(one => left.Contains(IdOf(one))).Select(static one => one.GetRawText()));
        string unprocessed = over.Length == 0 ? "{}" : isRead ? $$$"""{"{{{table.Name}}}":{"Keys":[{{{over}}}]}}""" : $$"""{"{{table.Name}}":[{{over}}]}""";
        string found = string.Join(',', ids.Where(id => isRead && !left.Contains(id) && Items.ContainsKey(id)).Select(id => Items[id]));
        string units = (UnitsPerItem * (ids.Length - left.Count)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        string capacity = $$"""[{"TableName":"{{table.Name}}","CapacityUnits":{{units}}}]""";
        return Respond(isRead
            ? $$$"""{"Responses":{"{{{table.Name}}}":[{{{found}}}]},"UnprocessedKeys":{{{unprocessed}}},"ConsumedCapacity":{{{capacity}}}}"""
            : $$"""{"ConsumedCapacity":{{capacity}},"UnprocessedItems":{{unprocessed}}}""");
    }

    private static WireResponse Respond(string json)
    {
        byte[] body = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(json.Length));
        return new WireResponse(body, Encoding.UTF8.GetBytes(json, body), "fake");
    }

    private static string IdOf(JsonElement request) =>
        (request.TryGetProperty("PutRequest", out JsonElement put) ? put.GetProperty("Item")
            : request.TryGetProperty("DeleteRequest", out JsonElement delete) ? delete.GetProperty("Key") : request)
        .GetProperty("id").GetProperty("S").GetString()!;
}
