namespace Dynamoid.Wire.Sdk.Carriers;

/// <summary>Carries a TransactWriteItems through the SDK's pipeline.</summary>
internal sealed class TransactWriteItemsRequest : Amazon.DynamoDBv2.Model.TransactWriteItemsRequest, IJsonCarrier
{
    public TransactWriteItemsRequest(in WireRequest request) => Body = request.Body;

    public DynamoOperation Operation => DynamoOperation.TransactWriteItems;

    public ReadOnlyMemory<byte> Body { get; }
}
