namespace Dynamoid;

/// <summary>Keeps a property out of the item: it is neither written nor read.</summary>
[AttributeUsage(AttributeTargets.Property, Inherited = true)]
public sealed class NotStoredAttribute : Attribute;
