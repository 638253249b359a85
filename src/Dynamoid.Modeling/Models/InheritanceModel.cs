namespace Dynamoid.Modeling.Models;

/// <summary>How one tells of which class an item is, in a table that several classes share.</summary>
/// <param name="Field">The number of the field that stands for the discriminator: the same in each class.</param>
/// <param name="Bases">The documents that the class is derived from, as generated code names them, nearest first; none for the root.</param>
/// <param name="Key">The type of the root's key, as generated code names it; null for the root itself.</param>
/// <param name="ReadsUnknown">Whether an item of an unknown class is read as one of the root.</param>
/// <param name="IsBaseValidated">Whether the nearest of the bases has rules, and keeps what the last validation found.</param>
public sealed record InheritanceModel(int Field, EquatableArray<string> Bases, string? Key, bool ReadsUnknown, bool IsBaseValidated = false)
{
    public bool IsDerived => Bases.Count > 0;
}
