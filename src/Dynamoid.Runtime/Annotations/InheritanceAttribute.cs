namespace Dynamoid;

/// <summary>
/// Says of a document how items of its table tell of which class they are. Documents that are derived from it, and are marked <see cref="DynamoDocumentAttribute"/> themselves, share the table.
/// Without it the attribute is <c>type</c>, and holds the name of the class; a document needs it when others are derived from it in other assemblies only.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class InheritanceAttribute : Attribute
{
    /// <summary>How an index names the discriminator as its key: <c>[GlobalIndex(HashKey = InheritanceAttribute.Field)]</c>.</summary>
    public const string Field = "$type";

    /// <summary>The attribute that tells of which class an item is, in place of <c>type</c>. Only the class says it that all are derived from.</summary>
    public string? Discriminator { get; set; }

    /// <summary>What the discriminator holds for items of this class, in place of the class name: the Ruby gem stores <c>Zoo::Cat</c>. It is stored for ever.</summary>
    public string? Value { get; set; }

    /// <summary>What becomes of an item whose discriminator names no class that is known. Only the class says it that all are derived from.</summary>
    public UnknownDocuments Unknown { get; set; }
}
