using System.Text.Json;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Dynamoid.Serialization;

namespace Dynamoid.Wire.Sdk.Conversion;

/// <summary>PutItem through the SDK's object model.</summary>
internal sealed class PutItemConversion : Conversion<PutItemRequest, PutItemResponse>
{
    protected override Task<PutItemResponse> CallAsync(IAmazonDynamoDB client, PutItemRequest request, CancellationToken cancellationToken) =>
        client.PutItemAsync(request, cancellationToken);

    protected override bool TryRead(PutItemRequest request, string member, JsonElement value)
    {
        switch (member)
        {
            case "ConditionExpression":
                request.ConditionExpression = value.GetString();
                return true;
            case "ExpressionAttributeNames":
                request.ExpressionAttributeNames = value.Names();
                return true;
            case "ExpressionAttributeValues":
                request.ExpressionAttributeValues = value.Item();
                return true;
            case "Item":
                request.Item = value.Item();
                return true;
            case "ReturnConsumedCapacity":
                request.ReturnConsumedCapacity = value.GetString();
                return true;
            case "ReturnItemCollectionMetrics":
                request.ReturnItemCollectionMetrics = value.GetString();
                return true;
            case "ReturnValues":
                request.ReturnValues = value.GetString();
                return true;
            case "ReturnValuesOnConditionCheckFailure":
                request.ReturnValuesOnConditionCheckFailure = value.GetString();
                return true;
            case "TableName":
                request.TableName = value.GetString();
                return true;
            default:
                return false;
        }
    }

    protected override void Write(ref ItemWriter writer, PutItemResponse response)
    {
        if (response.Attributes is { Count: > 0 } attributes)
            ResponseJson.WriteItem(ref writer, "Attributes", attributes);
        ResponseJson.WriteCapacity(ref writer, response.ConsumedCapacity);
    }
}
