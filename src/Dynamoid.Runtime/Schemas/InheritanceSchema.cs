namespace Dynamoid.Schemas;

/// <summary>How one tells of which class an item is, in a table that several classes share.</summary>
public sealed class InheritanceSchema
{
    /// <summary>The number of the field that stands for the discriminator: the same in each class.</summary>
    public required int Field { get; init; }

    /// <summary>What the discriminator holds for items of the very class; null for an abstract class, of which there are none.</summary>
    public string? Value { get; init; }

    /// <summary>Whether an item of an unknown class is read as one of the root.</summary>
    public bool ReadsUnknown { get; init; }

    /// <summary>The class itself.</summary>
    public required DocumentKind Kind { get; init; }

    /// <summary>The document that the class is derived from; null for the root. A function, since both are made at the same time.</summary>
    public Func<DocumentSchema>? Base { get; init; }

    /// <summary>The documents of the same assembly that are derived from the class.</summary>
    public required Func<IReadOnlyList<DocumentKind>> Subtypes { get; init; }
}
