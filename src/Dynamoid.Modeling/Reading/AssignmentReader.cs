using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>Finds out how generated members of a class can set a property.</summary>
internal static class AssignmentReader
{
    public static Assignment Read(IPropertySymbol property, INamedTypeSymbol type)
    {
        if (PartialReader.IsOurs(property))
            return Assignment.Setter;
        bool isOwn = SymbolEqualityComparer.Default.Equals(property.ContainingType, type);
        return property.SetMethod switch
        {
            { IsInitOnly: true } setter when IsReachable(setter, type, isOwn) => Assignment.InitAccessor,
            { IsInitOnly: false } setter when IsReachable(setter, type, isOwn) => Assignment.Setter,
            null when isOwn && PropertyFinder.HasBackingField(property) => Assignment.BackingField,
            _ => Assignment.None,
        };
    }

    private static bool IsReachable(IMethodSymbol setter, INamedTypeSymbol type, bool isOwn) => isOwn || setter.DeclaredAccessibility switch
    {
        Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal => true,
        Accessibility.Internal or Accessibility.ProtectedAndInternal => SymbolEqualityComparer.Default.Equals(setter.ContainingAssembly, type.ContainingAssembly),
        _ => false,
    };
}
