using System.Text.Json;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Dynamoid.Serialization;

namespace Dynamoid.Wire.Sdk.Conversion;

/// <summary>ListTables through the SDK's object model.</summary>
internal sealed class ListTablesConversion : Conversion<ListTablesRequest, ListTablesResponse>
{
    protected override Task<ListTablesResponse> CallAsync(IAmazonDynamoDB client, ListTablesRequest request, CancellationToken cancellationToken) =>
        client.ListTablesAsync(request, cancellationToken);

    protected override bool TryRead(ListTablesRequest request, string member, JsonElement value)
    {
        switch (member)
        {
            case "ExclusiveStartTableName":
                request.ExclusiveStartTableName = value.GetString();
                return true;
            case "Limit":
                request.Limit = value.GetInt32();
                return true;
            default:
                return false;
        }
    }

    protected override void Write(ref ItemWriter writer, ListTablesResponse response)
    {
        ResponseJson.WriteTexts(ref writer, "TableNames", response.TableNames);
        ResponseJson.WriteText(ref writer, "LastEvaluatedTableName", response.LastEvaluatedTableName);
    }
}
