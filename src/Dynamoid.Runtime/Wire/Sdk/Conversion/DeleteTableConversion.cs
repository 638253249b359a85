using System.Text.Json;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Dynamoid.Serialization;

namespace Dynamoid.Wire.Sdk.Conversion;

/// <summary>DeleteTable through the SDK's object model.</summary>
internal sealed class DeleteTableConversion : Conversion<DeleteTableRequest, DeleteTableResponse>
{
    protected override Task<DeleteTableResponse> CallAsync(IAmazonDynamoDB client, DeleteTableRequest request, CancellationToken cancellationToken) =>
        client.DeleteTableAsync(request, cancellationToken);

    protected override bool TryRead(DeleteTableRequest request, string member, JsonElement value)
    {
        switch (member)
        {
            case "TableName":
                request.TableName = value.GetString();
                return true;
            default:
                return false;
        }
    }

    protected override void Write(ref ItemWriter writer, DeleteTableResponse response)
    {
        TableJson.Write(ref writer, "TableDescription", response.TableDescription);
    }
}
