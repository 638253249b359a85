using System.Text.Json;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Dynamoid.Serialization;

namespace Dynamoid.Wire.Sdk.Conversion;

/// <summary>DescribeTable through the SDK's object model.</summary>
internal sealed class DescribeTableConversion : Conversion<DescribeTableRequest, DescribeTableResponse>
{
    protected override Task<DescribeTableResponse> CallAsync(IAmazonDynamoDB client, DescribeTableRequest request, CancellationToken cancellationToken) =>
        client.DescribeTableAsync(request, cancellationToken);

    protected override bool TryRead(DescribeTableRequest request, string member, JsonElement value)
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

    protected override void Write(ref ItemWriter writer, DescribeTableResponse response)
    {
        TableJson.Write(ref writer, "Table", response.Table);
    }
}
