using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dynamoid.Modeling.Queries;

/// <summary>Where in a declaration the code is that gives its value.</summary>
internal static class SourceBodies
{
    /// <summary>The body, or the expression in its place; null when there is none.</summary>
    public static SyntaxNode? Of(SyntaxNode declaration) => declaration switch
    {
        MethodDeclarationSyntax method => (SyntaxNode?)method.Body ?? method.ExpressionBody?.Expression,
        LocalFunctionStatementSyntax function => (SyntaxNode?)function.Body ?? function.ExpressionBody?.Expression,
        PropertyDeclarationSyntax property => property.ExpressionBody?.Expression ?? property.Initializer?.Value ?? Getter(property),
        VariableDeclaratorSyntax variable => variable.Initializer?.Value,
        _ => null,
    };

    /// <summary>Whether a body is the value itself, and not statements that return it.</summary>
    public static bool IsExpression(SyntaxNode body) => body is ExpressionSyntax;

    private static SyntaxNode? Getter(PropertyDeclarationSyntax property) =>
        property.AccessorList?.Accessors is [{ } getter] ? (SyntaxNode?)getter.Body ?? getter.ExpressionBody?.Expression : null;
}
