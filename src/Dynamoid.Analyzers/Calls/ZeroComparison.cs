using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dynamoid.Analyzers.Calls;

/// <summary>A number that is only asked whether it is zero: <c>count == 0</c>, <c>0 &lt; count</c>, <c>count &gt;= 1</c>.</summary>
/// <param name="Whole">The comparison.</param>
/// <param name="IsNone">Whether it asks for zero, and not for more.</param>
internal sealed record ZeroComparison(BinaryExpressionSyntax Whole, bool IsNone)
{
    /// <summary>The comparison that a number stands in; null when it is another one or none.</summary>
    public static ZeroComparison? Of(ExpressionSyntax number)
    {
        ExpressionSyntax outer = AwaitSyntax.Outermost(number);
        if (outer.Parent is not BinaryExpressionSyntax binary)
            return null;
        bool isLeft = binary.Left == outer;
        bool? isNone = ((isLeft ? binary.Right : binary.Left) as LiteralExpressionSyntax)?.Token.Value switch
        {
            0 or 0L => IsNoneOfZero(isLeft ? binary.Kind() : Mirrored(binary.Kind())),
            1 or 1L => IsNoneOfOne(isLeft ? binary.Kind() : Mirrored(binary.Kind())),
            _ => null,
        };
        return isNone is { } none ? new(binary, none) : null;
    }

    private static bool? IsNoneOfZero(SyntaxKind kind) => kind switch
    {
        SyntaxKind.EqualsExpression or SyntaxKind.LessThanOrEqualExpression => true,
        SyntaxKind.NotEqualsExpression or SyntaxKind.GreaterThanExpression => false,
        _ => null,
    };

    private static bool? IsNoneOfOne(SyntaxKind kind) => kind switch
    {
        SyntaxKind.LessThanExpression => true,
        SyntaxKind.GreaterThanOrEqualExpression => false,
        _ => null,
    };

    private static SyntaxKind Mirrored(SyntaxKind kind) => kind switch
    {
        SyntaxKind.LessThanExpression => SyntaxKind.GreaterThanExpression,
        SyntaxKind.LessThanOrEqualExpression => SyntaxKind.GreaterThanOrEqualExpression,
        SyntaxKind.GreaterThanExpression => SyntaxKind.LessThanExpression,
        SyntaxKind.GreaterThanOrEqualExpression => SyntaxKind.LessThanOrEqualExpression,
        _ => kind,
    };
}
