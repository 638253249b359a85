namespace Dynamoid.Wire.Sdk.Carriers;

/// <summary>Carries a PutItem through the SDK's pipeline.</summary>
internal sealed class PutItemRequest : Amazon.DynamoDBv2.Model.PutItemRequest, IJsonCarrier
{
    public PutItemRequest(in WireRequest request)
    {
        Body = request.Body;
        TableName = request.Table;
    }

    public DynamoOperation Operation => DynamoOperation.PutItem;

    public ReadOnlyMemory<byte> Body { get; }
}
