using System.Collections.Immutable;
using Dynamoid.Analyzers.Calls;
using Dynamoid.Modeling.Queries;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Dynamoid.CodeFixes.Editing;

/// <summary>Changes of calls.</summary>
internal static class CallEdits
{
    /// <summary>The call whose name a report underlines.</summary>
    public static InvocationExpressionSyntax? CallOf(FixTarget target) =>
        target.Node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call && QueryChain.NameOf(call)?.Span == target.Span ? call : null;

    /// <summary>Calls another method with the same arguments.</summary>
    public static TextChange Rename(InvocationExpressionSyntax call, string name) => new(QueryChain.NameOf(call)!.Span, name);

    /// <summary>Puts an <c>await</c> in the place of an expression that it is a part of.</summary>
    /// <param name="awaiting">The <c>await</c>.</param>
    /// <param name="place">What it takes the place of.</param>
    /// <param name="change">What else changes, inside of the <c>await</c>.</param>
    /// <param name="before">What is written before it.</param>
    public static ImmutableArray<TextChange> Put(AwaitExpressionSyntax awaiting, ExpressionSyntax place, TextChange change, string before = "")
    {
        bool needsParentheses = AwaitSyntax.NeedsParentheses(place);
        return
        [
            new(TextSpan.FromBounds(place.SpanStart, awaiting.SpanStart), (needsParentheses ? "(" : "") + before),
            change,
            new(TextSpan.FromBounds(awaiting.Span.End, place.Span.End), needsParentheses ? ")" : ""),
        ];
    }
}
