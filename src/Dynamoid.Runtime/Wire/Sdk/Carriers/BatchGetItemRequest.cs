using Amazon.DynamoDBv2.Model;

namespace Dynamoid.Wire.Sdk.Carriers;

/// <summary>Carries a BatchGetItem through the SDK's pipeline.</summary>
internal sealed class BatchGetItemRequest : Amazon.DynamoDBv2.Model.BatchGetItemRequest, IJsonCarrier
{
    public BatchGetItemRequest(in WireRequest request)
    {
        Body = request.Body;
        // The endpoint rules of a batch look at the names of its tables, not at what is asked of them.
        RequestItems = new Dictionary<string, KeysAndAttributes>();
        if (request.Table is { } table)
            RequestItems.Add(table, new KeysAndAttributes());
    }

    public DynamoOperation Operation => DynamoOperation.BatchGetItem;

    public ReadOnlyMemory<byte> Body { get; }
}
