namespace Dynamoid.Wire.Sdk.Carriers;

/// <summary>Carries a DescribeTable through the SDK's pipeline.</summary>
internal sealed class DescribeTableRequest : Amazon.DynamoDBv2.Model.DescribeTableRequest, IJsonCarrier
{
    public DescribeTableRequest(in WireRequest request)
    {
        Body = request.Body;
        TableName = request.Table;
    }

    public DynamoOperation Operation => DynamoOperation.DescribeTable;

    public ReadOnlyMemory<byte> Body { get; }
}
