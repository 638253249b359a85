using Amazon.DynamoDBv2.Model;
using Dynamoid.Benchmarks.Documents;

namespace Dynamoid.Benchmarks.Contenders.Generated;

/// <summary>Dynamoid, over any wire. Without tracking, documents that are read keep no originals.</summary>
internal sealed class DynamoidContender(DynamoidClient client, bool tracked) : IContender
{
    private static readonly OrderKey[] BatchKeys = Array.ConvertAll(Samples.BatchKeys, key => (OrderKey)key);

    private readonly OrderSet _orders = tracked ? Order.Using(client) : Order.Using(client).AsNoTracking();

    public async ValueTask<IOrder> GetAsync() => await _orders.FindAsync(Samples.CustomerId, Samples.One.Number).ConfigureAwait(false);

    public async ValueTask PutAsync() => await _orders.SaveAsync(Samples.NewOrder()).ConfigureAwait(false);

    public async ValueTask<IReadOnlyList<IOrder>> QueryAsync()
    {
        var page = await _orders.QueryPageAsync(new PageRequest
        {
            KeyConditionExpression = "#k = :k",
            Names = new Dictionary<string, string> { ["#k"] = "customer_id" },
            Values = new() { [":k"] = new AttributeValue { S = Samples.CustomerId } },
        }).ConfigureAwait(false);
        return page.Items;
    }

    public async ValueTask<IReadOnlyList<IOrder>> BatchGetAsync() => await _orders.FindAllAsync(BatchKeys).ConfigureAwait(false);
}
