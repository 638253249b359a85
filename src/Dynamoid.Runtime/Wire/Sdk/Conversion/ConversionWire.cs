using Amazon.DynamoDBv2;

namespace Dynamoid.Wire.Sdk.Conversion;

/// <summary>Sends through any implementation of the SDK's interface: DAX, decorators, test doubles.</summary>
internal sealed class ConversionWire(IAmazonDynamoDB client) : IDynamoWire
{
    private static readonly Dictionary<DynamoOperation, IConversion> Conversions = new()
    {
        [DynamoOperation.BatchGetItem] = new BatchGetItemConversion(),
        [DynamoOperation.BatchWriteItem] = new BatchWriteItemConversion(),
        [DynamoOperation.CreateTable] = new CreateTableConversion(),
        [DynamoOperation.DeleteItem] = new DeleteItemConversion(),
        [DynamoOperation.DeleteTable] = new DeleteTableConversion(),
        [DynamoOperation.DescribeTable] = new DescribeTableConversion(),
        [DynamoOperation.ExecuteStatement] = new ExecuteStatementConversion(),
        [DynamoOperation.GetItem] = new GetItemConversion(),
        [DynamoOperation.ListTables] = new ListTablesConversion(),
        [DynamoOperation.PutItem] = new PutItemConversion(),
        [DynamoOperation.Query] = new QueryConversion(),
        [DynamoOperation.Scan] = new ScanConversion(),
        [DynamoOperation.TransactGetItems] = new TransactGetItemsConversion(),
        [DynamoOperation.TransactWriteItems] = new TransactWriteItemsConversion(),
        [DynamoOperation.UpdateItem] = new UpdateItemConversion(),
        [DynamoOperation.UpdateTimeToLive] = new UpdateTimeToLiveConversion(),
    };

    public ValueTask<WireResponse> SendAsync(WireRequest request, CancellationToken cancellationToken) =>
        Conversions[request.Operation].SendAsync(client, request, cancellationToken);
}
