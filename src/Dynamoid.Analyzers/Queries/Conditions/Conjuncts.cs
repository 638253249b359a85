using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dynamoid.Analyzers.Queries;

/// <summary>The conditions that a lambda joins by AND, as they are written.</summary>
internal static class Conjuncts
{
    /// <summary>The conditions of the lambda that is passed to a call; nothing when it passes something else.</summary>
    public static IReadOnlyList<ExpressionSyntax> Of(InvocationExpressionSyntax call)
    {
        List<ExpressionSyntax> found = [];
        if (call.ArgumentList.Arguments is [{ Expression: LambdaExpressionSyntax { ExpressionBody: { } body } }, ..])
            Add(body, found);
        return found;
    }

    private static void Add(ExpressionSyntax condition, List<ExpressionSyntax> found)
    {
        while (condition is ParenthesizedExpressionSyntax parenthesized)
            condition = parenthesized.Expression;
        if (condition is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.BitwiseAndExpression } both)
        {
            Add(both.Left, found);
            Add(both.Right, found);
        }
        else
        {
            found.Add(condition);
        }
    }
}
