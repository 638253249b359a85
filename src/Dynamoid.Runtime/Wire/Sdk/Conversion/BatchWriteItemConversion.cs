using System.Text.Json;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Dynamoid.Serialization;

namespace Dynamoid.Wire.Sdk.Conversion;

/// <summary>BatchWriteItem through the SDK's object model.</summary>
internal sealed class BatchWriteItemConversion : Conversion<BatchWriteItemRequest, BatchWriteItemResponse>
{
    protected override Task<BatchWriteItemResponse> CallAsync(IAmazonDynamoDB client, BatchWriteItemRequest request, CancellationToken cancellationToken) =>
        client.BatchWriteItemAsync(request, cancellationToken);

    protected override bool TryRead(BatchWriteItemRequest request, string member, JsonElement value)
    {
        switch (member)
        {
            case "RequestItems":
                request.RequestItems = value.Map(static writes => writes.List(ReadWrite));
                return true;
            case "ReturnConsumedCapacity":
                request.ReturnConsumedCapacity = value.GetString();
                return true;
            case "ReturnItemCollectionMetrics":
                request.ReturnItemCollectionMetrics = value.GetString();
                return true;
            default:
                return false;
        }
    }

    protected override void Write(ref ItemWriter writer, BatchWriteItemResponse response)
    {
        WriteUnprocessed(ref writer, response.UnprocessedItems);
        ResponseJson.WriteCapacities(ref writer, response.ConsumedCapacity);
    }

    private static WriteRequest ReadWrite(JsonElement json) => json.TryGetProperty("PutRequest", out JsonElement put)
        ? new WriteRequest(new PutRequest(put.GetProperty("Item").Item()))
        : new WriteRequest(new DeleteRequest(json.GetProperty("DeleteRequest").GetProperty("Key").Item()));

    private static void WriteUnprocessed(ref ItemWriter writer, Dictionary<string, List<WriteRequest>>? unprocessed)
    {
        writer.WriteName("UnprocessedItems");
        writer.BeginItem();
        foreach ((string table, List<WriteRequest> writes) in unprocessed ?? [])
        {
            writer.WriteName(table);
            writer.WriteRaw("["u8);
            foreach (WriteRequest write in writes)
            {
                writer.NextElement();
                WriteOne(ref writer, write);
            }

            writer.WriteRaw("]"u8);
        }

        writer.EndItem();
    }

    private static void WriteOne(ref ItemWriter writer, WriteRequest write)
    {
        bool isPut = write.PutRequest is not null;
        writer.BeginItem();
        writer.WriteName(isPut ? "PutRequest" : "DeleteRequest");
        writer.BeginItem();
        ResponseJson.WriteItem(ref writer, isPut ? "Item" : "Key", isPut ? write.PutRequest!.Item : write.DeleteRequest.Key);
        writer.EndItem();
        writer.EndItem();
    }
}
