using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dynamoid.Analyzers.Calls;

/// <summary>Who waits for a call, and whether somebody could.</summary>
internal static class AwaitSyntax
{
    /// <summary>The <c>await</c> of a call; null when nobody awaits it right there.</summary>
    public static AwaitExpressionSyntax? Of(ExpressionSyntax call) => Configured(call).Parent as AwaitExpressionSyntax;

    /// <summary>The call with the parentheses and the <c>ConfigureAwait</c> around it.</summary>
    public static ExpressionSyntax Configured(ExpressionSyntax call)
    {
        ExpressionSyntax outer = Outermost(call);
        return outer.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Parent: InvocationExpressionSyntax configured } ? Outermost(configured) : outer;
    }

    /// <summary>An expression with the parentheses around it.</summary>
    public static ExpressionSyntax Outermost(ExpressionSyntax expression)
    {
        while (expression.Parent is ParenthesizedExpressionSyntax parenthesized)
            expression = parenthesized;
        return expression;
    }

    /// <summary>Whether what stands in the place of an expression must have parentheses around an <c>await</c>.</summary>
    public static bool NeedsParentheses(ExpressionSyntax place) => place.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Expression == place,
        ElementAccessExpressionSyntax access => access.Expression == place,
        InvocationExpressionSyntax call => call.Expression == place,
        ConditionalAccessExpressionSyntax access => access.Expression == place,
        PostfixUnaryExpressionSyntax => true,
        _ => false,
    };

    /// <summary>Whether <c>await</c> may be written at a place.</summary>
    public static bool IsAllowedAt(SyntaxNode place)
    {
        foreach (SyntaxNode outer in place.Ancestors())
        {
            switch (outer)
            {
                case LockStatementSyntax or FixedStatementSyntax or AttributeSyntax or FieldDeclarationSyntax:
                    return false;
                // Only what a query begins with is no lambda.
                case QueryExpressionSyntax query when !query.FromClause.Expression.Span.Contains(place.Span):
                    return false;
                case AnonymousFunctionExpressionSyntax function:
                    return function.AsyncKeyword.IsKind(SyntaxKind.AsyncKeyword);
                case LocalFunctionStatementSyntax function:
                    return function.Modifiers.Any(SyntaxKind.AsyncKeyword);
                case GlobalStatementSyntax:
                    return true;
                case MemberDeclarationSyntax member:
                    return member is MethodDeclarationSyntax && member.Modifiers.Any(SyntaxKind.AsyncKeyword);
            }
        }

        return false;
    }
}
