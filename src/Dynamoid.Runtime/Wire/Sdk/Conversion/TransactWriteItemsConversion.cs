using System.Text.Json;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Dynamoid.Serialization;

namespace Dynamoid.Wire.Sdk.Conversion;

/// <summary>TransactWriteItems through the SDK's object model.</summary>
internal sealed class TransactWriteItemsConversion : Conversion<TransactWriteItemsRequest, TransactWriteItemsResponse>
{
    protected override Task<TransactWriteItemsResponse> CallAsync(IAmazonDynamoDB client, TransactWriteItemsRequest request, CancellationToken cancellationToken) =>
        client.TransactWriteItemsAsync(request, cancellationToken);

    protected override bool TryRead(TransactWriteItemsRequest request, string member, JsonElement value)
    {
        switch (member)
        {
            case "ClientRequestToken":
                request.ClientRequestToken = value.GetString();
                return true;
            case "ReturnConsumedCapacity":
                request.ReturnConsumedCapacity = value.GetString();
                return true;
            case "ReturnItemCollectionMetrics":
                request.ReturnItemCollectionMetrics = value.GetString();
                return true;
            case "TransactItems":
                request.TransactItems = value.List(ReadAction);
                return true;
            default:
                return false;
        }
    }

    protected override void Write(ref ItemWriter writer, TransactWriteItemsResponse response) => ResponseJson.WriteCapacities(ref writer, response.ConsumedCapacity);

    private static TransactWriteItem ReadAction(JsonElement json)
    {
        JsonProperty action = json.EnumerateObject().First();
        TransactParts parts = TransactParts.Read(action.Value);
        return action.Name switch
        {
            "Put" => new() { Put = parts.ToPut() },
            "Update" => new() { Update = parts.ToUpdate() },
            "Delete" => new() { Delete = parts.ToDelete() },
            "ConditionCheck" => new() { ConditionCheck = parts.ToCheck() },
            _ => throw JsonMembers.Unknown("TransactWriteItems", action.Name),
        };
    }
}
