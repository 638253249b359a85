using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>Finds the properties of a class that are stored.</summary>
internal static class PropertyFinder
{
    private static readonly string[] OptIns =
    [
        KnownNames.FieldAttribute, KnownNames.HashKeyAttribute, KnownNames.RangeKeyAttribute, KnownNames.ExpiresAttribute, KnownNames.LockVersionAttribute,
        KnownNames.ExtraAttributesAttribute,
    ];

    /// <summary>The stored properties in the order of their declaration, those of base classes first. Of overridden and hidden ones, the most derived.</summary>
    public static List<IPropertySymbol> Find(INamedTypeSymbol type, ISet<string> parameters)
    {
        List<IPropertySymbol> found = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (INamedTypeSymbol level in type.SelfAndBases())
        {
            List<IPropertySymbol> own = [];
            foreach (ISymbol member in level.GetMembers())
            {
                if (member is IPropertySymbol property && seen.Add(property.Name) && IsStored(property, parameters))
                    own.Add(property);
            }

            found.InsertRange(0, own);
        }

        return found;
    }

    // One that is still being typed has no name; the compiler says so.
    private static bool IsStored(IPropertySymbol property, ISet<string> parameters) =>
        property is { Name.Length: > 0, IsStatic: false, IsIndexer: false, IsWriteOnly: false, IsImplicitlyDeclared: false, ExplicitInterfaceImplementations.IsEmpty: true }
        && (property.DeclaredAccessibility == Accessibility.Public || OptIns.Any(property.Has))
        && !property.Has(KnownNames.NotStoredAttribute)
        && (property.Has(KnownNames.ExtraAttributesAttribute) || !IsComputed(property, parameters));

    // "=> First + Last": nothing to read the value back into.
    private static bool IsComputed(IPropertySymbol property, ISet<string> parameters) =>
        property.SetMethod is null && !PartialReader.IsOurs(property) && !HasBackingField(property) && !parameters.Contains(property.Name);

    // The compiler's name for it; a document has hundreds of other members.
    public static bool HasBackingField(IPropertySymbol property) => property.ContainingType.GetMembers($"<{property.Name}>k__BackingField")
        .Any(member => member is IFieldSymbol field && SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));
}
