namespace Dynamoid.Modeling.Models;

/// <summary>DynamoDB's types; the names are those of the runtime's <c>AttributeType</c>.</summary>
public enum DynamoType
{
    String,
    Number,
    Binary,
    Boolean,
    StringSet,
    NumberSet,
    BinarySet,
    List,
    Map,
}
