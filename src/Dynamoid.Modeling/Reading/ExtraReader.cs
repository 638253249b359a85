using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>Reads the property that holds the attributes which a class does not know.</summary>
internal static class ExtraReader
{
    private const string Collections = "global::System.Collections.Generic.";
    private const string Entries = "Dictionary<string, global::Dynamoid.DynamoValue>";

    private static readonly string[] Types = [Collections + Entries, Collections + "I" + Entries, Collections + "IReadOnly" + Entries];

    /// <summary>Takes the marked properties out of those that are stored under their own names.</summary>
    public static List<IPropertySymbol> Take(List<IPropertySymbol> properties)
    {
        List<IPropertySymbol> marked = properties.FindAll(static property => property.Has(KnownNames.ExtraAttributesAttribute));
        properties.RemoveAll(marked.Contains);
        return marked;
    }

    /// <summary>The property; null without one, and when it cannot be used.</summary>
    public static FieldModel? Read(ShapeReading reading, List<IPropertySymbol> marked)
    {
        if (marked.Count == 0)
            return null;
        IPropertySymbol first = marked[0];
        foreach (IPropertySymbol other in marked.Skip(1))
            reading.Problems.Add(ProblemKind.DuplicateExtraAttributes, () => Places.NameOf(other, reading.Type), other.Name, first.Name);

        StoredType stored = new(TypeReferences.Of(first.Type), Codec: "", DynamoType.Map, ValueShape.Dictionary, CanBeKey: false);
        Assignment assignment = AssignmentReader.Read(first, reading.Type);
        if (!Types.Contains(stored.Type.Name))
            reading.Problems.Add(ProblemKind.BadExtraAttributesType, () => Places.TypeOf(first, reading.Type), first.Name, TypeNames.InMessage(first.Type));
        else if (assignment == Assignment.None)
            reading.Problems.Add(ProblemKind.NotAssignable, () => Places.NameOf(first, reading.Type), first.Name, first.ContainingType.Name);
        return new(TypeNames.Escape(first.Name), Attribute: "", stored, assignment, TypeNames.InCode(first.ContainingType), Generic: GenericOwnerReader.Read(first));
    }
}
