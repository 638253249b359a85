namespace Dynamoid.Wire.Sdk.Carriers;

/// <summary>Carries a CreateTable through the SDK's pipeline.</summary>
internal sealed class CreateTableRequest : Amazon.DynamoDBv2.Model.CreateTableRequest, IJsonCarrier
{
    public CreateTableRequest(in WireRequest request)
    {
        Body = request.Body;
        TableName = request.Table;
    }

    public DynamoOperation Operation => DynamoOperation.CreateTable;

    public ReadOnlyMemory<byte> Body { get; }
}
