using System.Text.Json;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Dynamoid.Serialization;

namespace Dynamoid.Wire.Sdk.Conversion;

/// <summary>UpdateItem through the SDK's object model.</summary>
internal sealed class UpdateItemConversion : Conversion<UpdateItemRequest, UpdateItemResponse>
{
    protected override Task<UpdateItemResponse> CallAsync(IAmazonDynamoDB client, UpdateItemRequest request, CancellationToken cancellationToken) =>
        client.UpdateItemAsync(request, cancellationToken);

    protected override bool TryRead(UpdateItemRequest request, string member, JsonElement value)
    {
        switch (member)
        {
            case "AttributeUpdates":
                request.AttributeUpdates = value.Map(ReadUpdate);
                return true;
            case "ConditionExpression":
                request.ConditionExpression = value.GetString();
                return true;
            case "Expected":
                request.Expected = value.Map(ReadExpected);
                return true;
            case "ExpressionAttributeNames":
                request.ExpressionAttributeNames = value.Names();
                return true;
            case "ExpressionAttributeValues":
                request.ExpressionAttributeValues = value.Item();
                return true;
            case "Key":
                request.Key = value.Item();
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
            case "UpdateExpression":
                request.UpdateExpression = value.GetString();
                return true;
            default:
                return false;
        }
    }

    private static AttributeValueUpdate ReadUpdate(JsonElement update) => new()
    {
        Action = update.GetProperty("Action").GetString(),
        Value = update.TryGetProperty("Value", out JsonElement value) ? value.AttributeValue() : null,
    };

    private static ExpectedAttributeValue ReadExpected(JsonElement expected) => new()
    {
        ComparisonOperator = expected.GetProperty("ComparisonOperator").GetString(),
        AttributeValueList = expected.TryGetProperty("AttributeValueList", out JsonElement values) ? values.List(JsonMembers.AttributeValue) : null,
    };

    protected override void Write(ref ItemWriter writer, UpdateItemResponse response)
    {
        if (response.Attributes is { Count: > 0 } attributes)
            ResponseJson.WriteItem(ref writer, "Attributes", attributes);
        ResponseJson.WriteCapacity(ref writer, response.ConsumedCapacity);
    }
}
