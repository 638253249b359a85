using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>Reads how the fields of a struct lie in memory. The generated part has a field too, and the order of fields in several parts is not defined.</summary>
internal static class LayoutReader
{
    private const int Auto = 3;

    /// <summary>Whether a struct says how its fields lie.</summary>
    public static bool IsDeclared(INamedTypeSymbol type) => Declaration(type) is not null;

    /// <summary>Whether the order of the fields counts, so that none can be added.</summary>
    public static bool IsFixed(INamedTypeSymbol type) =>
        type.IsValueType && Declaration(type) is { } declaration && declaration.ConstructorArguments.FirstOrDefault().Value is not Auto;

    private static AttributeData? Declaration(INamedTypeSymbol type) => type.GetAttributes().FirstOrDefault(static attribute =>
        attribute.AttributeClass is { Name: "StructLayoutAttribute", ContainingNamespace: { Name: "InteropServices", ContainingNamespace.Name: "Runtime" } });
}
