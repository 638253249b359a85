using System.Text.Json;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Dynamoid.Serialization;

namespace Dynamoid.Wire.Sdk.Conversion;

/// <summary>Query through the SDK's object model.</summary>
internal sealed class QueryConversion : Conversion<QueryRequest, QueryResponse>
{
    protected override Task<QueryResponse> CallAsync(IAmazonDynamoDB client, QueryRequest request, CancellationToken cancellationToken) =>
        client.QueryAsync(request, cancellationToken);

    protected override bool TryRead(QueryRequest request, string member, JsonElement value)
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
            case "KeyConditionExpression":
                request.KeyConditionExpression = value.GetString();
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
            case "ScanIndexForward":
                request.ScanIndexForward = value.GetBoolean();
                return true;
            case "Select":
                request.Select = value.GetString();
                return true;
            case "TableName":
                request.TableName = value.GetString();
                return true;
            default:
                return false;
        }
    }

    protected override void Write(ref ItemWriter writer, QueryResponse response)
    {
        ResponseJson.WriteItems(ref writer, "Items", response.Items);
        ResponseJson.WriteNumber(ref writer, "Count", response.Count);
        ResponseJson.WriteNumber(ref writer, "ScannedCount", response.ScannedCount);
        if (response.LastEvaluatedKey is { Count: > 0 } key)
            ResponseJson.WriteItem(ref writer, "LastEvaluatedKey", key);
        ResponseJson.WriteCapacity(ref writer, response.ConsumedCapacity);
    }
}
