namespace Dynamoid.Wire.Sdk.Carriers;

/// <summary>Carries a TransactGetItems through the SDK's pipeline.</summary>
internal sealed class TransactGetItemsRequest : Amazon.DynamoDBv2.Model.TransactGetItemsRequest, IJsonCarrier
{
    public TransactGetItemsRequest(in WireRequest request) => Body = request.Body;

    public DynamoOperation Operation => DynamoOperation.TransactGetItems;

    public ReadOnlyMemory<byte> Body { get; }
}
