namespace Dynamoid.Wire.Sdk.Carriers;

/// <summary>Carries a ListTables through the SDK's pipeline.</summary>
internal sealed class ListTablesRequest(in WireRequest request) : Amazon.DynamoDBv2.Model.ListTablesRequest, IJsonCarrier
{
    public DynamoOperation Operation => DynamoOperation.ListTables;

    public ReadOnlyMemory<byte> Body { get; } = request.Body;
}
