using Amazon.DynamoDBv2.Model;

namespace Dynamoid.Wire.Sdk.Carriers;

/// <summary>Carries a BatchWriteItem through the SDK's pipeline.</summary>
internal sealed class BatchWriteItemRequest : Amazon.DynamoDBv2.Model.BatchWriteItemRequest, IJsonCarrier
{
    public BatchWriteItemRequest(in WireRequest request)
    {
        Body = request.Body;
        // The endpoint rules of a batch look at the names of its tables, not at what is asked of them.
        RequestItems = new Dictionary<string, List<WriteRequest>>();
        if (request.Table is { } table)
            RequestItems.Add(table, []);
    }

    public DynamoOperation Operation => DynamoOperation.BatchWriteItem;

    public ReadOnlyMemory<byte> Body { get; }
}
