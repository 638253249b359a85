using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Dynamoid.Benchmarks.Documents;

namespace Dynamoid.Benchmarks.Contenders.LowLevel;

/// <summary>The AWS SDK's low-level client with a mapping written by hand.</summary>
internal sealed class LowLevelContender(HttpMessageHandler handler) : IContender
{
    private readonly AmazonDynamoDBClient _client = SdkClients.Create(handler);

    public async ValueTask<IOrder> GetAsync()
    {
        var response = await _client.GetItemAsync(new GetItemRequest
        {
            TableName = Account.Table,
            Key = LowLevelMapping.ToKey(Samples.CustomerId, Samples.One.Number),
        }).ConfigureAwait(false);
        return LowLevelMapping.ToOrder(response.Item);
    }

    public async ValueTask PutAsync() => await _client.PutItemAsync(new PutItemRequest
    {
        TableName = Account.Table,
        Item = LowLevelMapping.ToItem(Samples.NewPlain()),
        ConditionExpression = "attribute_not_exists(#h) AND attribute_not_exists(#r)",
        ExpressionAttributeNames = new() { ["#h"] = "customer_id", ["#r"] = "number" },
    }).ConfigureAwait(false);

    public async ValueTask<IReadOnlyList<IOrder>> QueryAsync()
    {
        var response = await _client.QueryAsync(new QueryRequest
        {
            TableName = Account.Table,
            KeyConditionExpression = "#k = :k",
            ExpressionAttributeNames = new() { ["#k"] = "customer_id" },
            ExpressionAttributeValues = new() { [":k"] = new() { S = Samples.CustomerId } },
        }).ConfigureAwait(false);
        return response.Items.ConvertAll(LowLevelMapping.ToOrder);
    }

    public async ValueTask<IReadOnlyList<IOrder>> BatchGetAsync()
    {
        var keys = Array.ConvertAll(Samples.BatchKeys, key => LowLevelMapping.ToKey(key.CustomerId, key.Number));
        var response = await _client.BatchGetItemAsync(new BatchGetItemRequest
        {
            RequestItems = new() { [Account.Table] = new() { Keys = [.. keys] } },
        }).ConfigureAwait(false);
        return response.Responses[Account.Table].ConvertAll(LowLevelMapping.ToOrder);
    }
}
