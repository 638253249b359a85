namespace Dynamoid;

/// <summary>What an attribute takes of an item's size.</summary>
/// <param name="Attribute">The attribute's name.</param>
/// <param name="Bytes">The bytes of name and value by DynamoDB's rules.</param>
public readonly record struct AttributeSize(string Attribute, int Bytes);
