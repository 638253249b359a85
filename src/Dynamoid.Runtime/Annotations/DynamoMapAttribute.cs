namespace Dynamoid;

/// <summary>
/// Marks a partial class, record or struct whose values are stored inside a document as a map. Attributes of a stored map that the type does not know are kept, and
/// written again with it.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class DynamoMapAttribute : StorageSettingsAttribute
{
    /// <summary>
    /// The attribute that tells which of the subtypes a stored map is. It is written with each of them, and no property is stored under its name. The subtypes are listed
    /// by <see cref="DynamoMapSubtypeAttribute"/>.
    /// </summary>
    public string? Discriminator { get; set; }
}
