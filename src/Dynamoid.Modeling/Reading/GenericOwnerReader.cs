using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>Reads how a generic base class declares a property.</summary>
internal static class GenericOwnerReader
{
    private static readonly SymbolDisplayFormat WithConstraints = SymbolDisplayFormat.FullyQualifiedFormat.AddGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeConstraints);

    /// <summary>The declaring type's view of a property; null when that type is not generic.</summary>
    public static GenericOwner? Read(IPropertySymbol property)
    {
        if (!property.ContainingType.IsGenericType)
            return null;
        List<INamedTypeSymbol> levels = [.. property.ContainingType.ContainingTypes().Reverse(), property.ContainingType];
        return new(
            string.Join(", ", levels.SelectMany(static level => level.TypeParameters).Select(static parameter => TypeNames.Escape(parameter.Name))),
            string.Join(" ", levels.Select(static level => Constraints(level.OriginalDefinition)).Where(static text => text.Length > 0)),
            string.Join(", ", levels.SelectMany(static level => level.TypeArguments).Select(TypeNames.InCode)),
            TypeNames.InCode(property.OriginalDefinition.ContainingType),
            TypeNames.InCode(property.OriginalDefinition.Type));
    }

    private static string Constraints(INamedTypeSymbol type)
    {
        string text = type.ToDisplayString(WithConstraints);
        int start = text.IndexOf(" where ", StringComparison.Ordinal);
        return start < 0 ? "" : text.Substring(start + 1);
    }
}
