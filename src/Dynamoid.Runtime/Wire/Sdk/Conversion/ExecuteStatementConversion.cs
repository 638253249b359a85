using System.Text.Json;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Dynamoid.Serialization;

namespace Dynamoid.Wire.Sdk.Conversion;

/// <summary>ExecuteStatement through the SDK's object model.</summary>
internal sealed class ExecuteStatementConversion : Conversion<ExecuteStatementRequest, ExecuteStatementResponse>
{
    protected override Task<ExecuteStatementResponse> CallAsync(IAmazonDynamoDB client, ExecuteStatementRequest request, CancellationToken cancellationToken) =>
        client.ExecuteStatementAsync(request, cancellationToken);

    protected override bool TryRead(ExecuteStatementRequest request, string member, JsonElement value)
    {
        switch (member)
        {
            case "ConsistentRead":
                request.ConsistentRead = value.GetBoolean();
                return true;
            case "Limit":
                request.Limit = value.GetInt32();
                return true;
            case "NextToken":
                request.NextToken = value.GetString();
                return true;
            case "Parameters":
                request.Parameters = value.List(static parameter => parameter.AttributeValue());
                return true;
            case "ReturnConsumedCapacity":
                request.ReturnConsumedCapacity = value.GetString();
                return true;
            case "ReturnValuesOnConditionCheckFailure":
                request.ReturnValuesOnConditionCheckFailure = value.GetString();
                return true;
            case "Statement":
                request.Statement = value.GetString();
                return true;
            default:
                return false;
        }
    }

    protected override void Write(ref ItemWriter writer, ExecuteStatementResponse response)
    {
        ResponseJson.WriteItems(ref writer, "Items", response.Items);
        ResponseJson.WriteText(ref writer, "NextToken", response.NextToken);
        ResponseJson.WriteCapacity(ref writer, response.ConsumedCapacity);
    }
}
