using Dynamoid.Benchmarks.Documents;

namespace Dynamoid.Benchmarks.Contenders.Floor;

/// <summary>What a patient developer would write by hand for this one document: the measure of all others.</summary>
internal sealed class FloorContender(HttpMessageHandler handler) : IContender
{
    private readonly FloorClient _client = new(new HttpClient(handler));

    public async ValueTask<IOrder> GetAsync()
    {
        using var request = RequestWriter.Rent();
        FloorRequests.WriteGet(request.Json, Samples.CustomerId, Samples.One.Number);
        using var body = await _client.SendAsync("DynamoDB_20120810.GetItem", request.Written).ConfigureAwait(false);
        return FloorResponses.ReadGet(body.Bytes) ?? throw new KeyNotFoundException();
    }

    public async ValueTask PutAsync()
    {
        using var request = RequestWriter.Rent();
        FloorRequests.WritePut(request.Json, Samples.NewPlain());
        using var body = await _client.SendAsync("DynamoDB_20120810.PutItem", request.Written).ConfigureAwait(false);
    }

    public async ValueTask<IReadOnlyList<IOrder>> QueryAsync()
    {
        using var request = RequestWriter.Rent();
        FloorRequests.WriteQuery(request.Json, Samples.CustomerId);
        using var body = await _client.SendAsync("DynamoDB_20120810.Query", request.Written).ConfigureAwait(false);
        return FloorResponses.ReadQuery(body.Bytes);
    }

    public async ValueTask<IReadOnlyList<IOrder>> BatchGetAsync()
    {
        using var request = RequestWriter.Rent();
        FloorRequests.WriteBatchGet(request.Json, Samples.BatchKeys);
        using var body = await _client.SendAsync("DynamoDB_20120810.BatchGetItem", request.Written).ConfigureAwait(false);
        return FloorResponses.ReadBatchGet(body.Bytes);
    }
}
