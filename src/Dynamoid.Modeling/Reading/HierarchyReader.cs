using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dynamoid.Modeling.Reading;

/// <summary>Reads where a class stands, and whether generated members can be added to it there.</summary>
internal static class HierarchyReader
{
    public static Hierarchy Read(INamedTypeSymbol type, ProblemSink problems)
    {
        if (!IsPartial(type))
            problems.Add(ProblemKind.NotPartial, () => Places.Name(type), type.Name, type.Name);

        List<ContainerModel> containers = [];
        foreach (INamedTypeSymbol container in type.ContainingTypes())
        {
            containers.Insert(0, new(Keyword(container), Identifier(container)));
            if (!IsPartial(container))
                problems.Add(ProblemKind.NotPartial, () => Places.Name(container), type.Name, container.Name);
        }

        if (UnsupportedKind(type) is { } kind)
            problems.Add(ProblemKind.UnsupportedClass, () => Places.Name(type), type.Name, kind);

        return new(
            Namespace(type), containers.ToEquatableArray(), Identifier(type), Keyword(type), SyntaxFacts.GetText(type.DeclaredAccessibility), IsReachable(type));
    }

    private static string Namespace(INamedTypeSymbol type) =>
        type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(TypeNames.Namespace);

    // "record", "file" and their like are names of types only with @.
    private static string Identifier(INamedTypeSymbol type) =>
        SyntaxFacts.GetContextualKeywordKind(type.Name) == SyntaxKind.None ? TypeNames.Escape(type.Name) : "@" + type.Name;

    private static string Keyword(INamedTypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Interface } => "interface",
        { IsRecord: true, IsValueType: true } => "record struct",
        { IsRecord: true } => "record",
        { IsValueType: true } => "struct",
        _ => "class",
    };

    public static bool IsReachable(INamedTypeSymbol type) => type.ContainingTypes().Prepend(type).All(static level =>
        level.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal);

    private static bool IsPartial(INamedTypeSymbol type) => type.DeclaringSyntaxReferences
        .Any(reference => reference.GetSyntax() is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));

    private static string? UnsupportedKind(INamedTypeSymbol type) => type switch
    {
        { IsStatic: true } => "static",
        { IsAbstract: true } when !type.Has(KnownNames.DocumentAttribute) && PolymorphReader.RootOf(type) is null => "abstract",
        { IsFileLocal: true } => "local to its file",
        { Arity: > 0 } => "generic",
        { IsRefLikeType: true } => "a ref struct",
        _ when LayoutReader.IsFixed(type) => "a struct with a layout of its own",
        _ when type.ContainingTypes().Any(container => container.Arity > 0) => "nested in a generic type",
        _ when type.ContainingTypes().Any(container => container.IsFileLocal) => "local to its file",
        _ when type.Has(KnownNames.DocumentAttribute) && type.Has(KnownNames.MapAttribute) => "both a document and a map",
        _ when !type.Has(KnownNames.DocumentAttribute) && InheritsDocument(type) => "derived from another document",
        _ => null,
    };

    // A map derived from a document would have its hidden state, and verbs that save it.
    private static bool InheritsDocument(INamedTypeSymbol type) =>
        type.SelfAndBases().Skip(1).Any(candidate => candidate.Has(KnownNames.DocumentAttribute));
}
