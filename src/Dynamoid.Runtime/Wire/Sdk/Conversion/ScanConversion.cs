using System.Text.Json;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Dynamoid.Serialization;

namespace Dynamoid.Wire.Sdk.Conversion;

/// <summary>Scan through the SDK's object model.</summary>
internal sealed class ScanConversion : Conversion<ScanRequest, ScanResponse>
{
    protected override Task<ScanResponse> CallAsync(IAmazonDynamoDB client, ScanRequest request, CancellationToken cancellationToken) =>
        client.ScanAsync(request, cancellationToken);

    protected override bool TryRead(ScanRequest request, string member, JsonElement value)
    {
        switch (member)
        {
            case "ConsistentRead":
                request.ConsistentRead = value.GetBoolean();
                return true;
            case "ExclusiveStartKey":
                request.ExclusiveStartKey = value.Item();
                return true;
            case "ExpressionAttributeNames":
                request.ExpressionAttributeNames = value.Names();
                return true;
            case "ExpressionAttributeValues":
                request.ExpressionAttributeValues = value.Item();
                return true;
            case "FilterExpression":
                request.FilterExpression = value.GetString();
                return true;
            case "IndexName":
                request.IndexName = value.GetString();
                return true;
            case "Limit":
                request.Limit = value.GetInt32();
                return true;
            case "ProjectionExpression":
                request.ProjectionExpression = value.GetString();
                return true;
            case "ReturnConsumedCapacity":
                request.ReturnConsumedCapacity = value.GetString();
                return true;
            case "Segment":
                request.Segment = value.GetInt32();
                return true;
            case "Select":
                request.Select = value.GetString();
                return true;
            case "TableName":
                request.TableName = value.GetString();
                return true;
            case "TotalSegments":
                request.TotalSegments = value.GetInt32();
                return true;
            default:
                return false;
        }
    }

    protected override void Write(ref ItemWriter writer, ScanResponse response)
    {
        ResponseJson.WriteItems(ref writer, "Items", response.Items);
        ResponseJson.WriteNumber(ref writer, "Count", response.Count);
        ResponseJson.WriteNumber(ref writer, "ScannedCount", response.ScannedCount);
        if (response.LastEvaluatedKey is { Count: > 0 } key)
            ResponseJson.WriteItem(ref writer, "LastEvaluatedKey", key);
        ResponseJson.WriteCapacity(ref writer, response.ConsumedCapacity);
    }
}
