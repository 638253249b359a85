using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>Checks that no two fields are stored under one name.</summary>
internal static class AttributeNameReader
{
    public static void Check(ShapeReading reading, IEnumerable<FieldModel> fields)
    {
        Dictionary<string, FieldModel> byAttribute = new(StringComparer.Ordinal);
        foreach (FieldModel field in fields)
        {
            if (!byAttribute.TryGetValue(field.Attribute, out FieldModel other))
                byAttribute.Add(field.Attribute, field);
            else if (reading.Property(field) is { } property)
                Report(reading, property, field.Attribute, other.Property);
            else if (reading.Property(other) is { } declared)
                Report(reading, declared, field.Attribute, field.Property);
        }
    }

    private static void Report(ShapeReading reading, IPropertySymbol property, string attribute, string other) => reading.Problems.Add(
        ProblemKind.ClashingAttributeNames, () => Places.NameOf(property, reading.Type), property.Name, attribute, other);
}
