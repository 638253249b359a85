using System.Text.Json;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;

namespace Dynamoid.Wire.Sdk.Conversion;

/// <summary>The members of one action of a transaction. The actions' classes in the SDK share them, but no base.</summary>
internal sealed class TransactParts
{
    private string? _condition;
    private string? _update;
    private Dictionary<string, string>? _names;
    private Dictionary<string, AttributeValue>? _values;
    private Dictionary<string, AttributeValue>? _item;
    private ReturnValuesOnConditionCheckFailure? _returns;
    private string? _table;

    public static TransactParts Read(JsonElement action)
    {
        TransactParts parts = new();
        foreach (JsonProperty member in action.EnumerateObject())
            parts.Read(member);
        return parts;
    }

    public Put ToPut() => new()
    {
        TableName = _table,
        Item = _item,
        ConditionExpression = _condition,
        ExpressionAttributeNames = _names,
        ExpressionAttributeValues = _values,
        ReturnValuesOnConditionCheckFailure = _returns,
    };

    public Amazon.DynamoDBv2.Model.Update ToUpdate() => new()
    {
        TableName = _table,
        Key = _item,
        UpdateExpression = _update,
        ConditionExpression = _condition,
        ExpressionAttributeNames = _names,
        ExpressionAttributeValues = _values,
        ReturnValuesOnConditionCheckFailure = _returns,
    };

    public Delete ToDelete() => new()
    {
        TableName = _table,
        Key = _item,
        ConditionExpression = _condition,
        ExpressionAttributeNames = _names,
        ExpressionAttributeValues = _values,
        ReturnValuesOnConditionCheckFailure = _returns,
    };

    public ConditionCheck ToCheck() => new()
    {
        TableName = _table,
        Key = _item,
        ConditionExpression = _condition,
        ExpressionAttributeNames = _names,
        ExpressionAttributeValues = _values,
        ReturnValuesOnConditionCheckFailure = _returns,
    };

    private void Read(JsonProperty member)
    {
        switch (member.Name)
        {
            case "ConditionExpression":
                _condition = member.Value.GetString();
                break;
            case "ExpressionAttributeNames":
                _names = member.Value.Names();
                break;
            case "ExpressionAttributeValues":
                _values = member.Value.Item();
                break;
            case "Item" or "Key":
                _item = member.Value.Item();
                break;
            case "ReturnValuesOnConditionCheckFailure":
                _returns = member.Value.GetString();
                break;
            case "TableName":
                _table = member.Value.GetString();
                break;
            case "UpdateExpression":
                _update = member.Value.GetString();
                break;
            default:
                throw JsonMembers.Unknown("TransactWriteItems", member.Name);
        }
    }
}
