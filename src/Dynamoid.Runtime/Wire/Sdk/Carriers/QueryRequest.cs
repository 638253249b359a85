namespace Dynamoid.Wire.Sdk.Carriers;

/// <summary>Carries a Query through the SDK's pipeline.</summary>
internal sealed class QueryRequest : Amazon.DynamoDBv2.Model.QueryRequest, IJsonCarrier
{
    public QueryRequest(in WireRequest request)
    {
        Body = request.Body;
        TableName = request.Table;
    }

    public DynamoOperation Operation => DynamoOperation.Query;

    public ReadOnlyMemory<byte> Body { get; }
}
