namespace Dynamoid.Wire.Sdk.Carriers;

/// <summary>Carries a DeleteItem through the SDK's pipeline.</summary>
internal sealed class DeleteItemRequest : Amazon.DynamoDBv2.Model.DeleteItemRequest, IJsonCarrier
{
    public DeleteItemRequest(in WireRequest request)
    {
        Body = request.Body;
        TableName = request.Table;
    }

    public DynamoOperation Operation => DynamoOperation.DeleteItem;

    public ReadOnlyMemory<byte> Body { get; }
}
