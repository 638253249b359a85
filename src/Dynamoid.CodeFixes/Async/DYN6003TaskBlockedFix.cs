using System.Composition;
using Dynamoid.Analyzers;
using Dynamoid.Analyzers.Calls;
using Dynamoid.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Dynamoid.CodeFixes;

/// <summary>Awaits the call, where the function is async.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DYN6003TaskBlockedFix() : RuleFix(DYN6003TaskBlocked.Id)
{
    internal override TextFix? Fix(FixTarget target)
    {
        if (CallEdits.CallOf(target) is not { } call || DYN6003TaskBlocked.BlockOf(call) is not { } block || !AwaitSyntax.IsAllowedAt(call) || HasLimit(block))
            return null;
        bool needsParentheses = AwaitSyntax.NeedsParentheses(block);
        ExpressionSyntax task = AwaitSyntax.Configured(call);
        return new(
            "Await it",
            new TextChange(new(block.SpanStart, 0), needsParentheses ? "(await " : "await "),
            new TextChange(TextSpan.FromBounds(task.Span.End, block.Span.End), needsParentheses ? ")" : ""));
    }

    // "Wait(1000)" goes on after a second.
    private static bool HasLimit(ExpressionSyntax block) => block is InvocationExpressionSyntax { ArgumentList.Arguments.Count: > 0 };
}
