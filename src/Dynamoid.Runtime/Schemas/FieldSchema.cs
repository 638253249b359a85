using Dynamoid.Serialization;

namespace Dynamoid.Schemas;

/// <summary>A field of a document.</summary>
/// <param name="property">The property's name.</param>
/// <param name="attribute">The attribute's name in the item.</param>
/// <param name="type">The DynamoDB type that is written; null when it depends on the value.</param>
public sealed class FieldSchema(string property, string attribute, AttributeType? type)
{
    /// <summary>The property's name.</summary>
    public string Property { get; } = property;

    /// <summary>The attribute's name in the item.</summary>
    public string Attribute { get; } = attribute;

    /// <summary>The DynamoDB type that is written; null when it depends on the value.</summary>
    public AttributeType? Type { get; } = type;

    /// <summary>Whether a table or an index can have it as a key: it is stored as text, number or bytes, and the text is not that of JSON.</summary>
    public bool CanBeKey { get; init; } = type is AttributeType.String or AttributeType.Number or AttributeType.Binary;
}
