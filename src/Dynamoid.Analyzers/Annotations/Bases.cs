using Dynamoid.Modeling;
using Dynamoid.Modeling.Reading;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers.Annotations;

/// <summary>Classes that documents and maps are derived from.</summary>
internal static class Bases
{
    private const string Friends = "InternalsVisibleToAttribute";

    /// <summary>Whether documents may be derived from a class, here or where nobody can see.</summary>
    /// <param name="type">The class.</param>
    /// <param name="orMaps">Whether maps will do.</param>
    public static bool MayBeOneOf(INamedTypeSymbol type, bool orMaps) =>
        type is { TypeKind: TypeKind.Class, IsSealed: false, IsStatic: false } && (IsSeenElsewhere(type) || DerivedFrom(type).Any(derived => orMaps || derived.Has(KnownNames.DocumentAttribute)));

    /// <summary>The documents and maps of its assembly that are derived from a class.</summary>
    public static IEnumerable<INamedTypeSymbol> DerivedFrom(INamedTypeSymbol type) => type.IsSealed
        ? []
        : Lineage.TypesOf(type.ContainingAssembly.GlobalNamespace).Where(other =>
            other.SelfAndBases().Skip(1).Any(level => SymbolEqualityComparer.Default.Equals(level.OriginalDefinition, type))
            && (other.Has(KnownNames.DocumentAttribute) || other.Has(KnownNames.MapAttribute)));

    private static bool IsSeenElsewhere(INamedTypeSymbol type) =>
        type.ContainingTypes().Prepend(type).All(static level => level.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal)
        || type.ContainingAssembly.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == Friends);
}
