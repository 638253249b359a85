namespace Dynamoid;

/// <summary>
/// Marks the property that is the table's hash key (partition key). A blank string or an empty <see cref="Guid"/> becomes a new UUID when the document is first saved.
/// </summary>
[AttributeUsage(AttributeTargets.Property, Inherited = true)]
public sealed class HashKeyAttribute : Attribute;

/// <summary>Marks the property that is the table's range key (sort key).</summary>
[AttributeUsage(AttributeTargets.Property, Inherited = true)]
public sealed class RangeKeyAttribute : Attribute;

/// <summary>
/// Marks the property whose time tells DynamoDB when the item may be deleted (time to live). It is stored in whole epoch seconds, and creating the table switches TTL on.
/// </summary>
[AttributeUsage(AttributeTargets.Property, Inherited = true)]
public sealed class ExpiresAttribute : Attribute
{
    /// <summary>
    /// How long after a write the item may be deleted, where no time is set: each write fills the property that has none, and leaves one that it has. Days, hours, minutes and seconds:
    /// <c>30d</c>, <c>12h</c>, <c>1d 12h</c>, <c>90m</c>, <c>45s</c>.
    /// </summary>
    public string? After { get; set; }
}
