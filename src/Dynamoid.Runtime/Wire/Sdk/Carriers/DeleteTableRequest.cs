namespace Dynamoid.Wire.Sdk.Carriers;

/// <summary>Carries a DeleteTable through the SDK's pipeline.</summary>
internal sealed class DeleteTableRequest : Amazon.DynamoDBv2.Model.DeleteTableRequest, IJsonCarrier
{
    public DeleteTableRequest(in WireRequest request)
    {
        Body = request.Body;
        TableName = request.Table;
    }

    public DynamoOperation Operation => DynamoOperation.DeleteTable;

    public ReadOnlyMemory<byte> Body { get; }
}
