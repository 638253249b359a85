using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>Reads who may see the field of a property in the type that stands beside the document.</summary>
internal static class VisibilityReader
{
    /// <summary>The accessibility in code. A property that only its class sees is shown to the assembly, if it can name the property's type; null if it cannot.</summary>
    public static string? Read(IPropertySymbol property) =>
        property.DeclaredAccessibility == Accessibility.Public ? "public"
        : IsReachable(property.Type) ? "internal"
        : null;

    private static bool IsReachable(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsReachable(array.ElementType),
        INamedTypeSymbol named => HierarchyReader.IsReachable(named) && named.TypeArguments.All(IsReachable),
        _ => true,
    };
}
