using Dynamoid.Modeling.Models;

namespace Dynamoid.Modeling.Reading;

/// <summary>Reads how one tells of which class an item is.</summary>
internal static class InheritanceReader
{
    public static InheritanceModel? Read(Lineage lineage, DocumentFields fields, DocumentModel? parent) => lineage.IsOpen
        ? new(
            fields.All.FindIndex(static field => field.IsDiscriminator),
            lineage.Levels.Reverse().Skip(1).Select(TypeNames.InCode).ToEquatableArray(),
            lineage.IsDerived ? KeyOf(lineage, parent) : null,
            lineage.ReadsUnknown,
            lineage.IsDerived && IsBaseValidated(lineage, parent))
        : null;

    // A base of another assembly shows it by what was generated for it.
    private static bool IsBaseValidated(Lineage lineage, DocumentModel? parent) => parent is null
        ? lineage.Base.SelfAndBases().Any(static level => level.GetMembers("IsValidAsync").Any(static member => member.IsGenerated()))
        : parent.Validation is not null;

    private static string? KeyOf(Lineage lineage, DocumentModel? parent) => parent is null
        ? LineageCheck.KeyOf(lineage.Root)
        : parent.Inheritance?.Key ?? parent.Shape.Hierarchy.Sibling(parent.Names.Key);
}
