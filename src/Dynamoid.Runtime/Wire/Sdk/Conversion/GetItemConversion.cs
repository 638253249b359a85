using System.Text.Json;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Dynamoid.Serialization;

namespace Dynamoid.Wire.Sdk.Conversion;

/// <summary>GetItem through the SDK's object model.</summary>
internal sealed class GetItemConversion : Conversion<GetItemRequest, GetItemResponse>
{
    protected override Task<GetItemResponse> CallAsync(IAmazonDynamoDB client, GetItemRequest request, CancellationToken cancellationToken) =>
        client.GetItemAsync(request, cancellationToken);

    protected override bool TryRead(GetItemRequest request, string member, JsonElement value)
    {
        switch (member)
        {
            case "ConsistentRead":
                request.ConsistentRead = value.GetBoolean();
                return true;
            case "ExpressionAttributeNames":
                request.ExpressionAttributeNames = value.Names();
                return true;
            case "Key":
                request.Key = value.Item();
                return true;
            case "ProjectionExpression":
                request.ProjectionExpression = value.GetString();
                return true;
            case "ReturnConsumedCapacity":
                request.ReturnConsumedCapacity = value.GetString();
                return true;
            case "TableName":
                request.TableName = value.GetString();
                return true;
            default:
                return false;
        }
    }

    protected override void Write(ref ItemWriter writer, GetItemResponse response)
    {
        if (response.IsItemSet)
            ResponseJson.WriteItem(ref writer, "Item", response.Item);
        ResponseJson.WriteCapacity(ref writer, response.ConsumedCapacity);
    }
}
