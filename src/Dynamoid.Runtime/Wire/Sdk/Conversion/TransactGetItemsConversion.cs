using System.Text.Json;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Dynamoid.Serialization;

namespace Dynamoid.Wire.Sdk.Conversion;

/// <summary>TransactGetItems through the SDK's object model.</summary>
internal sealed class TransactGetItemsConversion : Conversion<TransactGetItemsRequest, TransactGetItemsResponse>
{
    protected override Task<TransactGetItemsResponse> CallAsync(IAmazonDynamoDB client, TransactGetItemsRequest request, CancellationToken cancellationToken) =>
        client.TransactGetItemsAsync(request, cancellationToken);

    protected override bool TryRead(TransactGetItemsRequest request, string member, JsonElement value)
    {
        switch (member)
        {
            case "TransactItems":
                request.TransactItems = value.List(static item => new TransactGetItem { Get = ReadGet(item.GetProperty("Get")) });
                return true;
            case "ReturnConsumedCapacity":
                request.ReturnConsumedCapacity = value.GetString();
                return true;
            default:
                return false;
        }
    }

    protected override void Write(ref ItemWriter writer, TransactGetItemsResponse response)
    {
        writer.WriteName("Responses");
        writer.WriteRaw("["u8);
        foreach (ItemResponse item in response.Responses ?? [])
        {
            writer.NextElement();
            writer.BeginItem();
            // The SDK makes an empty item of a missing one, and no item that is there is empty unless nothing was projected.
            ResponseJson.WriteItem(ref writer, "Item", item.Item is { Count: > 0 } found ? found : null);
            writer.EndItem();
        }

        writer.WriteRaw("]"u8);
        ResponseJson.WriteCapacities(ref writer, response.ConsumedCapacity);
    }

    private static Get ReadGet(JsonElement json)
    {
        Get get = new();
        foreach (JsonProperty member in json.EnumerateObject())
        {
            switch (member.Name)
            {
                case "ExpressionAttributeNames":
                    get.ExpressionAttributeNames = member.Value.Names();
                    break;
                case "Key":
                    get.Key = member.Value.Item();
                    break;
                case "ProjectionExpression":
                    get.ProjectionExpression = member.Value.GetString();
                    break;
                case "TableName":
                    get.TableName = member.Value.GetString();
                    break;
                default:
                    throw JsonMembers.Unknown("TransactGetItems", member.Name);
            }
        }

        return get;
    }
}
