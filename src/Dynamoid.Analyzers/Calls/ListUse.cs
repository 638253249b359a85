using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dynamoid.Analyzers.Calls;

/// <summary>What is taken of a list at once, so that the list is not kept: <c>(await query.ToListAsync()).Count</c>.</summary>
/// <param name="Await">What reads the list.</param>
/// <param name="Whole">What is taken of it.</param>
/// <param name="Member">The member that takes it; null of an element.</param>
/// <param name="Arguments">What is passed to it.</param>
internal sealed record ListUse(AwaitExpressionSyntax Await, ExpressionSyntax Whole, string? Member, SeparatedSyntaxList<ArgumentSyntax> Arguments)
{
    /// <summary>Whether nothing is passed to the member.</summary>
    public bool IsPlain => Member is not null && Arguments.Count == 0;

    /// <summary>What is taken of the list that a call reads; null when the list is kept.</summary>
    public static ListUse? Of(InvocationExpressionSyntax call)
    {
        if (AwaitSyntax.Of(call) is not { Parent: ParenthesizedExpressionSyntax } awaiting)
            return null;
        ExpressionSyntax list = AwaitSyntax.Outermost(awaiting);
        return list.Parent switch
        {
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax method } member when method.Expression == member => new(awaiting, method, member.Name.Identifier.ValueText, method.ArgumentList.Arguments),
            MemberAccessExpressionSyntax member => new(awaiting, member, member.Name.Identifier.ValueText, default),
            ElementAccessExpressionSyntax element => new(awaiting, element, Member: null, element.ArgumentList.Arguments),
            _ => null,
        };
    }
}
