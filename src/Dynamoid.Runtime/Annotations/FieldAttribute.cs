namespace Dynamoid;

/// <summary>Says how a property is stored.</summary>
/// <param name="name">The attribute's name in the item; without it the property's name in snake_case.</param>
[AttributeUsage(AttributeTargets.Property, Inherited = true)]
public sealed class FieldAttribute(string? name = null) : Attribute
{
    /// <summary>The attribute's name in the item.</summary>
    public string? Name { get; } = name;
}

/// <summary>Keeps a property out of the item: it is neither written nor read.</summary>
[AttributeUsage(AttributeTargets.Property, Inherited = true)]
public sealed class NotStoredAttribute : Attribute;

/// <summary>Marks a partial class or record whose values are stored inside a document as a map.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class DynamoMapAttribute : Attribute;
