using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>The properties that may have rules: all that can be read from inside of the class, stored or not.</summary>
internal static class RuleMembers
{
    /// <summary>In the order of their declaration, those of base classes first. Of overridden and hidden ones, the most derived.</summary>
    public static List<IPropertySymbol> Of(INamedTypeSymbol type)
    {
        List<IPropertySymbol> found = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (INamedTypeSymbol level in type.SelfAndBases())
        {
            found.InsertRange(0, level.GetMembers().OfType<IPropertySymbol>().Where(property =>
                property is { IsStatic: false, IsIndexer: false, IsWriteOnly: false, IsImplicitlyDeclared: false, ExplicitInterfaceImplementations.IsEmpty: true }
                && (property.DeclaredAccessibility != Accessibility.Private || SymbolEqualityComparer.Default.Equals(level, type))
                && seen.Add(property.Name)).ToList());
        }

        return found;
    }

    public static IPropertySymbol? Find(INamedTypeSymbol type, string name) => Of(type).Find(property => property.Name == name);

    /// <summary>The member that generated code reads: the field behind a property that the generator implements.</summary>
    public static string Expression(IPropertySymbol property) => PartialReader.Read(property) is null ? TypeNames.Escape(property.Name) : FieldModel.Behind(property.Name);

    /// <summary>Whether values of a type are, or hold, maps that have rules.</summary>
    public static bool HoldsRules(ITypeSymbol type) => HoldsRules(type, new HashSet<ISymbol>(SymbolEqualityComparer.Default));

    private static bool HoldsRules(ITypeSymbol type, HashSet<ISymbol> seen) => type switch
    {
        IArrayTypeSymbol array => HoldsRules(array.ElementType, seen),
        INamedTypeSymbol { IsGenericType: true } generic => generic.TypeArguments.Any(argument => HoldsRules(argument, seen)),
        INamedTypeSymbol map when map.Has(KnownNames.MapAttribute) => HasRules(map, seen),
        _ => false,
    };

    private static bool HasRules(INamedTypeSymbol map, HashSet<ISymbol> seen)
    {
        if (!seen.Add(map))
            return false;
        return RuleAttributes.IsValidatable(map)
            || RuleAttributes.Of(map).Any()
            || map.SelfAndBases().SelectMany(static level => level.GetMembers()).OfType<IMethodSymbol>().Any(static method => method.Has(KnownNames.ValidateAttribute))
            || Of(map).Exists(property => RuleAttributes.Of(property).Any() || HoldsRules(property.Type, seen))
            || SubtypeMark.Of(map).Any(mark => HasRules(mark.Subtype, seen));
    }
}
