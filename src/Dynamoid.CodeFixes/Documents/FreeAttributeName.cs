using Dynamoid.Modeling;
using Dynamoid.Modeling.Naming;
using Dynamoid.Modeling.Reading;
using Microsoft.CodeAnalysis;

namespace Dynamoid.CodeFixes;

/// <summary>Finds an attribute name that no other property of the class has.</summary>
internal static class FreeAttributeName
{
    /// <summary>The name that the property would have by itself; when that is taken, the name it has now and its place among those who share it: <c>city_2</c>.</summary>
    public static string? For(IPropertySymbol property, string shared)
    {
        INamedTypeSymbol type = property.ContainingType;
        // In a base class the names of the derived ones are not known.
        if (!type.Has(KnownNames.DocumentAttribute) && !type.Has(KnownNames.MapAttribute))
            return null;

        ShapeReading reading = new(type, new(wantsLocations: false));
        List<IPropertySymbol> sharing = reading.Properties.FindAll(other => reading.AttributeName(other) == shared);
        HashSet<string> taken =
        [
            .. reading.Properties.Select(reading.AttributeName),
            .. ((string[])[KnownNames.Id, KnownNames.CreatedAt, KnownNames.UpdatedAt]).Select(Own),
        ];

        if (!taken.Contains(Own(property.Name)) && sharing.Count(other => Own(other.Name) == Own(property.Name)) == 1)
            return Own(property.Name);
        int number = Math.Max(2, sharing.FindIndex(other => SymbolEqualityComparer.Default.Equals(other, property)) + 1);
        while (taken.Contains($"{shared}_{number}"))
            number += sharing.Count;
        return $"{shared}_{number}";

        string Own(string name) => AttributeNames.Of(name, reading.Defaults.AttributeNaming);
    }
}
