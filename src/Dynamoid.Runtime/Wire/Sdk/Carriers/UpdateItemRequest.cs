namespace Dynamoid.Wire.Sdk.Carriers;

/// <summary>Carries a UpdateItem through the SDK's pipeline.</summary>
internal sealed class UpdateItemRequest : Amazon.DynamoDBv2.Model.UpdateItemRequest, IJsonCarrier
{
    public UpdateItemRequest(in WireRequest request)
    {
        Body = request.Body;
        TableName = request.Table;
    }

    public DynamoOperation Operation => DynamoOperation.UpdateItem;

    public ReadOnlyMemory<byte> Body { get; }
}
