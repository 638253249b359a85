namespace Dynamoid.Wire.Sdk.Carriers;

/// <summary>Carries a GetItem through the SDK's pipeline.</summary>
internal sealed class GetItemRequest : Amazon.DynamoDBv2.Model.GetItemRequest, IJsonCarrier
{
    public GetItemRequest(in WireRequest request)
    {
        Body = request.Body;
        TableName = request.Table;
    }

    public DynamoOperation Operation => DynamoOperation.GetItem;

    public ReadOnlyMemory<byte> Body { get; }
}
