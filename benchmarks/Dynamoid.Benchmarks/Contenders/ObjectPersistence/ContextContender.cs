using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.DataModel;
using Dynamoid.Benchmarks.Documents;

namespace Dynamoid.Benchmarks.Contenders.ObjectPersistence;

/// <summary>The AWS SDK's object mapper. It fetches no table description (keys are told by attributes), which is its fastest setting.</summary>
internal sealed class ContextContender(HttpMessageHandler handler) : IContender
{
    private readonly DynamoDBContext _context = new DynamoDBContextBuilder()
        .WithDynamoDBClient(() => SdkClients.Create(handler))
        .ConfigureContext(config =>
        {
            config.DisableFetchingTableMetadata = true;
            config.Conversion = DynamoDBEntryConversion.V2;
        })
        .Build();

    public async ValueTask<IOrder> GetAsync() =>
        await _context.LoadAsync<PlainOrder>(Samples.CustomerId, Samples.One.Number).ConfigureAwait(false);

    /// <summary>The mapper has no condition for "not there yet" and sends an UpdateItem: its own way to save.</summary>
    public async ValueTask PutAsync() => await _context.SaveAsync(Samples.NewPlain()).ConfigureAwait(false);

    public async ValueTask<IReadOnlyList<IOrder>> QueryAsync() =>
        await _context.QueryAsync<PlainOrder>(Samples.CustomerId).GetNextSetAsync().ConfigureAwait(false);

    public async ValueTask<IReadOnlyList<IOrder>> BatchGetAsync()
    {
        var batch = _context.CreateBatchGet<PlainOrder>();
        foreach (var (customerId, number) in Samples.BatchKeys)
            batch.AddKey(customerId, number);
        await batch.ExecuteAsync().ConfigureAwait(false);
        return batch.Results;
    }
}
