using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>The validation attributes of a symbol.</summary>
internal static class RuleAttributes
{
    public const string Annotations = "System.ComponentModel.DataAnnotations";
    private const string Base = "ValidationAttribute";

    public static IEnumerable<AttributeData> Of(ISymbol symbol)
    {
        List<AttributeData> own = [.. symbol.GetAttributes().Where(static attribute => attribute.AttributeClass is { } type && IsRule(type))];
        // As at run time, a property has the rules of the one that it overrides, and its own in place of those of the same kind.
        return symbol is IPropertySymbol { OverriddenProperty: { } overridden }
            ? own.Concat(Of(overridden).Where(inherited => !own.Exists(attribute => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, inherited.AttributeClass))))
            : own;
    }

    /// <summary>Whether an attribute is one of those that come with .NET.</summary>
    public static bool IsBuiltIn(INamedTypeSymbol type) => type.ContainingNamespace.ToDisplayString() == Annotations;

    public static bool IsValidatable(INamedTypeSymbol type) => type.AllInterfaces.Any(static implemented => implemented.Name == "IValidatableObject" && IsBuiltIn(implemented));

    /// <summary>The value of <c>[Display]</c>, if the property has it.</summary>
    public static AttributeData? Display(IPropertySymbol property) =>
        property.GetAttributes().FirstOrDefault(static attribute => attribute.AttributeClass is { Name: "DisplayAttribute" } type && IsBuiltIn(type))
        ?? (property.OverriddenProperty is { } overridden ? Display(overridden) : null);

    /// <summary>Whether an attribute is one that validates.</summary>
    public static bool IsRule(INamedTypeSymbol type) => type.SelfAndBases().Any(static level => level.Name == Base && IsBuiltIn(level));
}
