using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dynamoid.Modeling.Reading;

/// <summary>Reads the partial properties of documents that wait for the generator to implement them.</summary>
internal static class PartialReader
{
    /// <summary>Whether the generator implements a property: nobody else does, and a document declares it. Analyzers see the part that was generated.</summary>
    public static bool IsOurs(IPropertySymbol property) =>
        property.IsPartialDefinition
        && (property.PartialImplementationPart is not { } part || part.IsGenerated())
        && property.ContainingType.Has(KnownNames.DocumentAttribute);

    /// <summary>The property as it is declared; null when the generator does not implement it.</summary>
    public static PartialModel? Read(IPropertySymbol property)
    {
        if (!IsOurs(property) || property.DeclaringSyntaxReferences.Select(static reference => reference.GetSyntax()).OfType<PropertyDeclarationSyntax>().FirstOrDefault() is not { } declaration)
            return null;
        return new(
            Words(declaration.Modifiers),
            TypeNames.InCodeWithNullability(property.Type),
            Accessor(declaration, SyntaxKind.GetAccessorDeclaration) ?? "get",
            Accessor(declaration, SyntaxKind.SetAccessorDeclaration) ?? Accessor(declaration, SyntaxKind.InitAccessorDeclaration));
    }

    private static string? Accessor(PropertyDeclarationSyntax declaration, SyntaxKind kind) =>
        declaration.AccessorList?.Accessors.FirstOrDefault(accessor => accessor.IsKind(kind)) is { } found
            ? (Words(found.Modifiers) + " " + found.Keyword.ValueText).Trim()
            : null;

    private static string Words(SyntaxTokenList modifiers) => string.Join(" ", modifiers.Select(static modifier => modifier.ValueText));
}
