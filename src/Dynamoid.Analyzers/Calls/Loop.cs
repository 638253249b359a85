using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dynamoid.Analyzers.Calls;

/// <summary>The loop that a call stands in.</summary>
internal static class Loop
{
    /// <summary>The innermost loop whose body holds a node, in the same function; null without one.</summary>
    public static StatementSyntax? Around(SyntaxNode node)
    {
        SyntaxNode inner = node;
        foreach (SyntaxNode outer in node.Ancestors())
        {
            if (outer is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax and not GlobalStatementSyntax)
                return null;
            if (BodyOf(outer) is { } body && body == inner)
                return (StatementSyntax)outer;
            inner = outer;
        }

        return null;
    }

    private static StatementSyntax? BodyOf(SyntaxNode loop) => loop switch
    {
        CommonForEachStatementSyntax each => each.Statement,
        ForStatementSyntax count => count.Statement,
        WhileStatementSyntax repeat => repeat.Statement,
        DoStatementSyntax repeat => repeat.Statement,
        _ => null,
    };
}
