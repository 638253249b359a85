using System.Text.Json;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Dynamoid.Serialization;

namespace Dynamoid.Wire.Sdk.Conversion;

/// <summary>UpdateTimeToLive through the SDK's object model.</summary>
internal sealed class UpdateTimeToLiveConversion : Conversion<UpdateTimeToLiveRequest, UpdateTimeToLiveResponse>
{
    protected override Task<UpdateTimeToLiveResponse> CallAsync(IAmazonDynamoDB client, UpdateTimeToLiveRequest request, CancellationToken cancellationToken) =>
        client.UpdateTimeToLiveAsync(request, cancellationToken);

    protected override bool TryRead(UpdateTimeToLiveRequest request, string member, JsonElement value)
    {
        switch (member)
        {
            case "TableName":
                request.TableName = value.GetString();
                return true;
            case "TimeToLiveSpecification":
                request.TimeToLiveSpecification = ReadSpecification(value);
                return true;
            default:
                return false;
        }
    }

    protected override void Write(ref ItemWriter writer, UpdateTimeToLiveResponse response)
    {
        if (response.TimeToLiveSpecification is not { } specification)
            return;
        writer.WriteName("TimeToLiveSpecification");
        writer.BeginItem();
        ResponseJson.WriteText(ref writer, "AttributeName", specification.AttributeName);
        writer.WriteRaw(specification.Enabled == true ? ",\"Enabled\":true"u8 : ",\"Enabled\":false"u8);
        writer.EndItem();
    }

    private static TimeToLiveSpecification ReadSpecification(JsonElement json) => new()
    {
        AttributeName = json.GetProperty("AttributeName").GetString(),
        Enabled = json.GetProperty("Enabled").GetBoolean(),
    };
}
