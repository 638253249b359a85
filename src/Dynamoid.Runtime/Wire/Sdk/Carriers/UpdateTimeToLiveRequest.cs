namespace Dynamoid.Wire.Sdk.Carriers;

/// <summary>Carries a UpdateTimeToLive through the SDK's pipeline.</summary>
internal sealed class UpdateTimeToLiveRequest : Amazon.DynamoDBv2.Model.UpdateTimeToLiveRequest, IJsonCarrier
{
    public UpdateTimeToLiveRequest(in WireRequest request)
    {
        Body = request.Body;
        TableName = request.Table;
    }

    public DynamoOperation Operation => DynamoOperation.UpdateTimeToLive;

    public ReadOnlyMemory<byte> Body { get; }
}
