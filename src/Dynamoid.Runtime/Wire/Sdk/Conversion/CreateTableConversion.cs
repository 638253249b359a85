using System.Text.Json;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Dynamoid.Serialization;

namespace Dynamoid.Wire.Sdk.Conversion;

/// <summary>CreateTable through the SDK's object model.</summary>
internal sealed class CreateTableConversion : Conversion<CreateTableRequest, CreateTableResponse>
{
    protected override Task<CreateTableResponse> CallAsync(IAmazonDynamoDB client, CreateTableRequest request, CancellationToken cancellationToken) =>
        client.CreateTableAsync(request, cancellationToken);

    protected override bool TryRead(CreateTableRequest request, string member, JsonElement value)
    {
        switch (member)
        {
            case "AttributeDefinitions":
                request.AttributeDefinitions = value.List(SchemaJson.Attribute);
                return true;
            case "BillingMode":
                request.BillingMode = value.GetString();
                return true;
            case "DeletionProtectionEnabled":
                request.DeletionProtectionEnabled = value.GetBoolean();
                return true;
            case "GlobalSecondaryIndexes":
                request.GlobalSecondaryIndexes = value.List(SchemaJson.GlobalIndex);
                return true;
            case "KeySchema":
                request.KeySchema = value.List(SchemaJson.Key);
                return true;
            case "LocalSecondaryIndexes":
                request.LocalSecondaryIndexes = value.List(SchemaJson.LocalIndex);
                return true;
            case "ProvisionedThroughput":
                request.ProvisionedThroughput = SchemaJson.Throughput(value);
                return true;
            case "TableClass":
                request.TableClass = value.GetString();
                return true;
            case "TableName":
                request.TableName = value.GetString();
                return true;
            default:
                return false;
        }
    }

    protected override void Write(ref ItemWriter writer, CreateTableResponse response)
    {
        TableJson.Write(ref writer, "TableDescription", response.TableDescription);
    }
}
