using System.Net;
using System.Text.Json.Nodes;
using Amazon.DynamoDBv2;
using Amazon.Runtime;
using Dynamoid.Runtime.Tests.Documents.Batches;
using Dynamoid.Runtime.Tests.Queries.Reading;
using Dynamoid.Runtime.Tests.Transactions;
using Dynamoid.Wire;

namespace Dynamoid.Runtime.Tests.Faults;

/// <summary>Passes requests on to a store, and lets one fault happen to the request of a number, counted from 0, and to some or all after it.</summary>
internal sealed class FaultWire(IDynamoWire store, Fault fault, int step, bool lasts = false, int times = 1) : IDynamoWire, IDisposable
{
    private readonly Lock _lock = new();
    private readonly CancellationTokenSource _user = new();
    private int _count;

    /// <summary>Whether the fault has happened.</summary>
    public bool Struck { get; private set; }

    /// <summary>The user's token.</summary>
    public CancellationToken Token => _user.Token;

    /// <summary>The days of all items that have been delivered.</summary>
    public HashSet<int> Delivered { get; } = [];

    public int Count => _count;

    public void Dispose() => _user.Dispose();

    public EntrySet Entries() => Entry.Using(Client());

    public DynamoidClient Client() => new(new DynamoidOptions { Wire = this, TimeProvider = new FlowClock() });

    public async ValueTask<WireResponse> SendAsync(WireRequest request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        int number = Interlocked.Increment(ref _count) - 1;
        bool strikes = number >= step && (lasts || number < step + times);
        Struck |= strikes;
        JsonObject? answer = strikes ? await StrikeAsync(request) : await AnswerAsync(request);
        lock (_lock)
            Delivered.UnionWith((answer["Items"]?.AsArray() ?? []).Select(static item => MemoryStore.DayOf(item!)));
        return MemoryStore.Respond(answer);
    }

    private async Task<JsonObject> StrikeAsync(WireRequest request)
    {
        switch (fault)
        {
            case Fault.LeavesOne or Fault.LeavesAll when request.Operation == DynamoOperation.BatchWriteItem || request.Operation == DynamoOperation.BatchGetItem:
                return await LeaveAsync(request, fault == Fault.LeavesAll);
            case Fault.Throttled or Fault.LeavesOne or Fault.LeavesAll:
                throw FakeTable.Throttled();
            case Fault.Denied:
                throw FakeTable.Error("AccessDeniedException");
            case Fault.ServerError:
                throw Broken();
            case Fault.ServerErrorAfter:
                await AnswerAsync(request);
                throw Broken();
            case Fault.LostRequest:
                throw FaultyWire.Lost();
            case Fault.LostReply:
                await AnswerAsync(request);
                throw FaultyWire.Lost();
            case Fault.CancelledAfter:
                await AnswerAsync(request);
                break;
            default:
                break;
        }

        await _user.CancelAsync();
        throw new TaskCanceledException("cancelled", innerException: null, _user.Token);
    }

    private static AmazonDynamoDBException Broken() => new("broken", ErrorType.Receiver, "InternalServerError", "fake", HttpStatusCode.InternalServerError);

    private async Task<JsonObject> AnswerAsync(WireRequest request)
    {
        using WireResponse response = await store.SendAsync(request, CancellationToken.None);
        return JsonNode.Parse(response.Body.Span)!.AsObject();
    }

    private async Task<JsonObject> LeaveAsync(WireRequest request, bool all)
    {
        bool isRead = request.Operation == DynamoOperation.BatchGetItem;
        JsonObject asked = JsonNode.Parse(request.Body.Span)!.AsObject();
        (string table, JsonNode? value) = asked["RequestItems"]!.AsObject().Single();
        JsonArray requests = (isRead ? value!["Keys"] : value)!.AsArray();
        JsonArray left = [.. (all ? requests : requests.Take(1)).Select(static one => one!.DeepClone())];
        for (int i = 0; i < left.Count; i++)
            requests.RemoveAt(0);
        JsonObject answer = requests.Count == 0
            ? new() { ["Responses"] = new JsonObject() }
            : await AnswerAsync(new(request.Operation, System.Text.Encoding.UTF8.GetBytes(asked.ToJsonString()), request.Table));
        answer[isRead ? "UnprocessedKeys" : "UnprocessedItems"] = new JsonObject { [table] = isRead ? new JsonObject { ["Keys"] = left } : left };
        return answer;
    }
}
