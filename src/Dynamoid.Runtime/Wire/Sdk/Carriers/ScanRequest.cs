namespace Dynamoid.Wire.Sdk.Carriers;

/// <summary>Carries a Scan through the SDK's pipeline.</summary>
internal sealed class ScanRequest : Amazon.DynamoDBv2.Model.ScanRequest, IJsonCarrier
{
    public ScanRequest(in WireRequest request)
    {
        Body = request.Body;
        TableName = request.Table;
    }

    public DynamoOperation Operation => DynamoOperation.Scan;

    public ReadOnlyMemory<byte> Body { get; }
}
