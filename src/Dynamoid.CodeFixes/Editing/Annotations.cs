using System.Collections.Immutable;
using Dynamoid.Modeling;
using Microsoft.CodeAnalysis;

namespace Dynamoid.CodeFixes.Editing;

/// <summary>How the library's annotations are written at a place.</summary>
internal static class Annotations
{
    private const string Suffix = "Attribute";

    /// <summary><c>Field</c> where that name means ours, else the full name.</summary>
    public static string Spell(SemanticModel model, int position, string attribute)
    {
        string name = attribute.Substring(0, attribute.Length - Suffix.Length);
        // A generic type, such as our own Field<T>, is not meant by a name without arguments.
        bool isTaken = model.LookupNamespacesAndTypes(position, name: name).Any(static symbol => symbol is not INamedTypeSymbol { Arity: > 0 });
        ISymbol? found = Single(model.LookupNamespacesAndTypes(position, name: attribute));
        return IsOurs(found?.ContainingNamespace) && !isTaken ? name : $"global::{KnownNames.Root}.{name}";
    }

    /// <summary>The name of one of the library's types where it means that, else the full name.</summary>
    public static string SpellType(SemanticModel model, int position, string type) =>
        IsOurs(Single(model.LookupNamespacesAndTypes(position, name: type))?.ContainingNamespace) ? type : $"global::{KnownNames.Root}.{type}";

    private static ISymbol? Single(ImmutableArray<ISymbol> symbols) => symbols.Length == 1 ? symbols[0] : null;

    private static bool IsOurs(INamespaceSymbol? space) => space is { Name: KnownNames.Root, ContainingNamespace.IsGlobalNamespace: true };
}
