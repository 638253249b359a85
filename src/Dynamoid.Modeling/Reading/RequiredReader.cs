using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>Finds out which fields each item must have: keys, and what C# itself does not let out when an instance is made.</summary>
internal static class RequiredReader
{
    public static IEnumerable<FieldModel> Mark(ShapeReading reading, IEnumerable<FieldModel> fields, ConstructionModel? construction, Func<FieldModel, bool> isKey) =>
        fields.Select(field => field with { IsRequired = isKey(field) || (MustHaveValue(field) && IsGiven(reading, field, construction)) });

    // An empty set and a default array are stored as no attribute, so that their absence says nothing.
    private static bool MustHaveValue(FieldModel field) => field is { Stored: { Absence: Absence.Initialiser, IsImmutableArray: false }, Type.CanBeNull: false };

    private static bool IsGiven(ShapeReading reading, FieldModel field, ConstructionModel? construction) =>
        construction?.Parameters.FirstOrDefault(parameter => parameter.Field == field.Property) is { } parameter
            ? parameter is { Default: null, AdmitsNull: false }
            : reading.Property(field) is { IsRequired: true };
}
