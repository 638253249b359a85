using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>Reads the table's key: <c>[HashKey]</c>, else a property <c>Id</c>, else the implicit <c>string Id</c>; and <c>[RangeKey]</c>.</summary>
internal static class KeyReader
{
    public const string HashKey = "hash key";
    public const string RangeKey = "range key";

    public static KeyModel? Read(ShapeReading reading, DocumentFields fields)
    {
        IPropertySymbol? hash = Marked(reading, KnownNames.HashKeyAttribute, HashKey)
            ?? reading.Properties.Find(static property => property.Name == KnownNames.Id);
        IPropertySymbol? range = Marked(reading, KnownNames.RangeKeyAttribute, RangeKey);
        if (hash is not null && SymbolEqualityComparer.Default.Equals(hash, range))
            reading.Problems.Add(ProblemKind.DuplicateKey, () => Places.NameOf(hash, reading.Type), hash.Name, hash.Name, RangeKey);

        FieldModel? hashField = hash is null ? ImplicitKey(reading, fields) : Field(reading, fields, hash, HashKey);
        FieldModel? rangeField = range is null ? null : Field(reading, fields, range, RangeKey);
        fields.Arrange(hashField, rangeField);
        return hashField is null || rangeField is null != range is null ? null : new(0, rangeField is null ? -1 : 1);
    }

    private static IPropertySymbol? Marked(ShapeReading reading, string annotation, string part)
    {
        IPropertySymbol? first = null;
        foreach (IPropertySymbol property in reading.Properties.Where(property => property.Has(annotation)))
        {
            if (first is null)
                first = property;
            else
                reading.Problems.Add(ProblemKind.DuplicateKey, () => Places.NameOf(property, reading.Type), property.Name, first.Name, part);
        }

        return first;
    }

    private static FieldModel? Field(ShapeReading reading, DocumentFields fields, IPropertySymbol property, string part)
    {
        FieldModel? field = fields.Declared(property);
        if (field is { Stored.CanBeKey: false })
            reading.Problems.Add(ProblemKind.BadKeyType, () => Places.TypeOf(property, reading.Type), property.Name, TypeNames.InMessage(property.Type), part);
        return field;
    }

    // A member called Id that is not stored would collide with the implicit property.
    private static FieldModel? ImplicitKey(ShapeReading reading, DocumentFields fields)
    {
        if (!fields.IsDeclared(KnownNames.Id))
            return fields.ImplicitId();
        reading.Problems.Add(ProblemKind.BadKeyType, () => Places.Name(Member(reading)) ?? Places.Name(reading.Type), KnownNames.Id, Describe(Member(reading)), HashKey);
        return null;
    }

    private static ISymbol Member(ShapeReading reading) =>
        reading.Type.SelfAndBases().SelectMany(static level => level.GetMembers(KnownNames.Id)).First();

    private static string Describe(ISymbol member) => member is IPropertySymbol property ? TypeNames.InMessage(property.Type) : member.Kind.ToString();
}
