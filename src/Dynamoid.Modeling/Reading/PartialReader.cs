using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dynamoid.Modeling.Reading;

/// <summary>Reads the partial properties of documents that wait for the generator to implement them.</summary>
internal static class PartialReader
{
    private static readonly string[] Implicit = [KnownNames.Id, KnownNames.CreatedAt, KnownNames.UpdatedAt];

    /// <summary>Whether the generator implements a property: nobody else does, and a document declares it. Analyzers see the part that was generated.</summary>
    public static bool IsOurs(IPropertySymbol property) =>
        (IsCompiled(property) || (property.IsPartialDefinition && (property.PartialImplementationPart is not { } part || part.IsGenerated())))
        && property.ContainingType.Has(KnownNames.DocumentAttribute);

    // In metadata nothing is partial any more, but what was generated is marked. Of that, only fields can be set: those that a document gets by itself, and those that it declares.
    private static bool IsCompiled(IPropertySymbol property) =>
        property.SetMethod is not null && property.DeclaringSyntaxReferences.IsEmpty && property.IsGenerated() && !Implicit.Contains(property.Name);

    /// <summary>The property as it is declared; null when the generator does not implement it.</summary>
    public static PartialModel? Read(IPropertySymbol property)
    {
        if (!IsOurs(property))
            return null;
        if (IsCompiled(property))
            return new("", TypeNames.InCodeWithNullability(property.Type), "get", "set");
        if (property.DeclaringSyntaxReferences.Select(static reference => reference.GetSyntax()).OfType<PropertyDeclarationSyntax>().FirstOrDefault() is not { } declaration)
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
