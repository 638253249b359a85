namespace Dynamoid.Modeling.Models;

/// <summary>DynamoDB's types; the names, but for <see cref="Any"/>, are those of the runtime's <c>AttributeType</c>.</summary>
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

    /// <summary>Not known at build: it depends on the value.</summary>
    Any,
}
