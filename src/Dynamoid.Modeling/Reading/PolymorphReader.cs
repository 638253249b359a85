using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>Reads how one tells of which class a stored map is.</summary>
internal static class PolymorphReader
{
    private const string Discriminator = "Discriminator";

    /// <summary>The class or base class that names a discriminator, the topmost of several; null without one.</summary>
    public static INamedTypeSymbol? RootOf(INamedTypeSymbol type) => type.SelfAndBases().LastOrDefault(static level => NameOf(level) is not null);

    public static PolymorphModel? Read(INamedTypeSymbol type, ProblemSink problems)
    {
        if (RootOf(type) is not { } root)
        {
            if (SubtypeMark.Of(type).Any())
                Refuse(type, problems, "it lists subtypes and has no discriminator: name one by [DynamoMap(Discriminator = \"type\")]");
            return null;
        }

        string attribute = NameOf(root)!;
        if (NameOf(type) is { } own && own != attribute)
            Refuse(type, problems, $"its base class '{root.Name}' has the discriminator '{attribute}' already: remove this one");
        List<SubtypeMark> marks = SubtypeMark.Below(root);
        Check(type, marks, problems);
        List<SubtypeMark> usable = marks.FindAll(mark => mark.Flaw() is null && SubtypeMark.Derives(mark.Subtype, type));
        bool isRoot = SymbolEqualityComparer.Default.Equals(type, root);
        if (usable.Count == 0 && (isRoot || type.IsAbstract) && !marks.Exists(mark => mark.Flaw() is not null))
            Refuse(type, problems, "no subtype of it is listed: add [DynamoMapSubtype] for each");
        return new(
            attribute,
            root.ToDisplayString(TypeNames.Namespace),
            type.IsAbstract,
            isRoot && !usable.Exists(mark => SymbolEqualityComparer.Default.Equals(mark.Subtype, type)),
            usable.Select(static mark => new SubtypeModel(TypeNames.InCode(mark.Subtype), mark.Value)).ToEquatableArray());
    }

    /// <summary>Checks that no property is stored in the discriminator's attribute.</summary>
    public static void CheckFields(ShapeReading reading, List<FieldModel> fields, PolymorphModel? polymorph)
    {
        if (polymorph is null || fields.Find(field => field.Attribute == polymorph.Attribute) is not { } field || reading.Property(field) is not { } property)
            return;
        reading.Problems.Add(ProblemKind.DiscriminatorClash, () => Places.NameOf(property, reading.Type), property.Name, field.Attribute);
    }

    // Each class reports what stands on itself.
    private static void Check(INamedTypeSymbol type, List<SubtypeMark> marks, ProblemSink problems)
    {
        for (int number = 0; number < marks.Count; number++)
        {
            SubtypeMark mark = marks[number];
            if (!SymbolEqualityComparer.Default.Equals(mark.Owner, type))
                continue;
            if (mark.Flaw() is { } flaw)
                Report(ProblemKind.UnusableSubtype, type.Name, flaw);
            else if (marks.FindIndex(other => other.Value == mark.Value) is int same && same < number)
                Report(ProblemKind.DuplicateSubtype, mark.Value, $"'{marks[same].Subtype.Name}' is stored under it already");
            else if (marks.FindIndex(other => SymbolEqualityComparer.Default.Equals(other.Subtype, mark.Subtype)) is int twin && twin < number)
                Report(ProblemKind.DuplicateSubtype, mark.Value, $"it is stored under '{marks[twin].Value}' already");

            void Report(ProblemKind kind, string about, string why) => problems.Add(
                kind, () => mark.Attribute.ApplicationSyntaxReference?.GetSyntax().GetLocation(), mark.Subtype.Name, about, why);
        }
    }

    private static void Refuse(INamedTypeSymbol type, ProblemSink problems, string why) =>
        problems.Add(ProblemKind.UnusableDiscriminator, () => Places.Name(type), type.Name, why);

    private static string? NameOf(INamedTypeSymbol type) => type.Annotation(KnownNames.MapAttribute)?.Text(Discriminator);
}
