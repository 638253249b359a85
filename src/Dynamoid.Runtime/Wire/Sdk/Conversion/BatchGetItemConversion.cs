using System.Text.Json;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Dynamoid.Serialization;

namespace Dynamoid.Wire.Sdk.Conversion;

/// <summary>BatchGetItem through the SDK's object model.</summary>
internal sealed class BatchGetItemConversion : Conversion<BatchGetItemRequest, BatchGetItemResponse>
{
    protected override Task<BatchGetItemResponse> CallAsync(IAmazonDynamoDB client, BatchGetItemRequest request, CancellationToken cancellationToken) =>
        client.BatchGetItemAsync(request, cancellationToken);

    protected override bool TryRead(BatchGetItemRequest request, string member, JsonElement value)
    {
        switch (member)
        {
            case "RequestItems":
                request.RequestItems = value.Map(ReadKeys);
                return true;
            case "ReturnConsumedCapacity":
                request.ReturnConsumedCapacity = value.GetString();
                return true;
            default:
                return false;
        }
    }

    protected override void Write(ref ItemWriter writer, BatchGetItemResponse response)
    {
        WriteResponses(ref writer, response.Responses);
        WriteUnprocessed(ref writer, response.UnprocessedKeys);
        ResponseJson.WriteCapacities(ref writer, response.ConsumedCapacity);
    }

    private static KeysAndAttributes ReadKeys(JsonElement json)
    {
        var keys = new KeysAndAttributes();
        foreach (JsonProperty member in json.EnumerateObject())
        {
            switch (member.Name)
            {
                case "Keys":
                    keys.Keys = member.Value.List(JsonMembers.Item);
                    break;
                case "ConsistentRead":
                    keys.ConsistentRead = member.Value.GetBoolean();
                    break;
                case "ProjectionExpression":
                    keys.ProjectionExpression = member.Value.GetString();
                    break;
                case "ExpressionAttributeNames":
                    keys.ExpressionAttributeNames = member.Value.Names();
                    break;
                default:
                    throw JsonMembers.Unknown("BatchGetItem", member.Name);
            }
        }

        return keys;
    }

    private static void WriteResponses(ref ItemWriter writer, Dictionary<string, List<Dictionary<string, AttributeValue>>>? responses)
    {
        writer.WriteName("Responses");
        writer.BeginItem();
        foreach ((string table, List<Dictionary<string, AttributeValue>> items) in responses ?? [])
            ResponseJson.WriteItems(ref writer, table, items);
        writer.EndItem();
    }

    private static void WriteUnprocessed(ref ItemWriter writer, Dictionary<string, KeysAndAttributes>? unprocessed)
    {
        writer.WriteName("UnprocessedKeys");
        writer.BeginItem();
        foreach ((string table, KeysAndAttributes keys) in unprocessed ?? [])
        {
            writer.WriteName(table);
            writer.BeginItem();
            ResponseJson.WriteItems(ref writer, "Keys", keys.Keys);
            if (keys.ConsistentRead == true)
                writer.WriteRaw(",\"ConsistentRead\":true"u8);
            ResponseJson.WriteText(ref writer, "ProjectionExpression", keys.ProjectionExpression);
            ResponseJson.WriteNames(ref writer, "ExpressionAttributeNames", keys.ExpressionAttributeNames);
            writer.EndItem();
        }

        writer.EndItem();
    }
}
