using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dynamoid.Analyzers.Queries;

/// <summary>A comparison that is denied, and the one that says the same of a value that is there: <c>!(a.Day &lt; 3)</c>, <c>a.Day &gt;= 3</c>.</summary>
/// <param name="Comparison">What is denied.</param>
/// <param name="Opposite">The operator that says the same.</param>
internal sealed record Negation(BinaryExpressionSyntax Comparison, string Opposite)
{
    /// <summary>The comparison that a condition denies; null when it is another condition.</summary>
    public static Negation? Of(ExpressionSyntax condition)
    {
        if (condition is not PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression, Operand: { } operand })
            return null;
        while (operand is ParenthesizedExpressionSyntax parenthesized)
            operand = parenthesized.Expression;
        return operand is BinaryExpressionSyntax comparison && OppositeOf(comparison.Kind()) is { } opposite ? new(comparison, opposite) : null;
    }

    private static string? OppositeOf(SyntaxKind kind) => kind switch
    {
        SyntaxKind.LessThanExpression => ">=",
        SyntaxKind.LessThanOrEqualExpression => ">",
        SyntaxKind.GreaterThanExpression => "<=",
        SyntaxKind.GreaterThanOrEqualExpression => "<",
        SyntaxKind.NotEqualsExpression => "==",
        _ => null,
    };
}
