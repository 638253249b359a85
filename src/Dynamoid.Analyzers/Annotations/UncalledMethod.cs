using Dynamoid.Modeling;
using Dynamoid.Modeling.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dynamoid.Analyzers.Annotations;

/// <summary>Finds methods that are marked as callbacks or rules where no generated code looks for them.</summary>
internal static class UncalledMethod
{
    private const string Suffix = "Attribute";

    /// <summary>The method that an attribute is on, and why nothing calls it; null when something does.</summary>
    public static (string Holder, string Why)? Find(AttributeSyntax attribute, SyntaxNodeAnalysisContext context)
    {
        if (attribute.Parent is not AttributeListSyntax { Target: null, Parent: MethodDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax } list)
            return null;
        string annotation = NameOf(attribute) + Suffix;
        return CalledByUs.IsMark(annotation)
            && context.SemanticModel.GetDeclaredSymbol(list.Parent!, context.CancellationToken) is IMethodSymbol method
            && method.Has(annotation)
            && Why(method, isRule: annotation == KnownNames.ValidateAttribute) is { } why
            ? (method.Name, why)
            : null;
    }

    /// <summary>The name of an attribute as it is used: <c>BeforeSave</c>.</summary>
    public static string NameOf(AttributeSyntax attribute)
    {
        NameSyntax name = attribute.Name;
        string text = (name switch { QualifiedNameSyntax qualified => qualified.Right, AliasQualifiedNameSyntax alias => alias.Name, _ => (SimpleNameSyntax)name }).Identifier.ValueText;
        return text.EndsWith(Suffix, StringComparison.Ordinal) ? text.Substring(0, text.Length - Suffix.Length) : text;
    }

    private static string? Why(IMethodSymbol method, bool isRule)
    {
        INamedTypeSymbol type = method.ContainingType;
        return method.MethodKind switch
        {
            MethodKind.LocalFunction => ", because it is a function inside of another: mark a method of the document",
            MethodKind.ExplicitInterfaceImplementation => $", because only the interface has it, and not '{type.Name}' itself: mark a method that it calls",
            not MethodKind.Ordinary => ", because it is no ordinary method: mark one that is",
            _ when type.Has(KnownNames.DocumentAttribute) || (isRule && type.Has(KnownNames.MapAttribute)) => null,
            _ when type.Has(KnownNames.MapAttribute) => $", because '{type.Name}' is a map, and only documents have events: mark a method of the document that holds it",
            _ when type.TypeKind == TypeKind.Interface => $", because '{type.Name}' is an interface: mark the methods of the documents that implement it",
            _ when Bases.MayBeOneOf(type, isRule) => null,
            _ => $", because '{type.Name}' is no document, and none is derived from it: mark it [DynamoDocument], or call the method",
        };
    }
}
