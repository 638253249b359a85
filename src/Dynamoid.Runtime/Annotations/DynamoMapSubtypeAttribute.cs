namespace Dynamoid;

/// <summary>
/// Lists a subtype of a map that has a <see cref="DynamoMapAttribute.Discriminator"/>. A base class that is not listed and not abstract is stored without the attribute, and
/// read from maps that lack it.
/// </summary>
/// <param name="subtype">The class: marked <see cref="DynamoMapAttribute"/> and derived from the one that lists it, or that one itself.</param>
/// <param name="value">What the discriminator's attribute holds for it.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class DynamoMapSubtypeAttribute(Type subtype, string value) : Attribute
{
    /// <summary>The class.</summary>
    public Type Subtype { get; } = subtype;

    /// <summary>What the discriminator's attribute holds for it.</summary>
    public string Value { get; } = value;
}
