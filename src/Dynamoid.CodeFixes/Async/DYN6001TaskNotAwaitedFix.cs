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
public sealed class DYN6001TaskNotAwaitedFix() : RuleFix(DYN6001TaskNotAwaited.Id)
{
    // There is no task to await where the document is null.
    internal override TextFix? Fix(FixTarget target) => CallEdits.CallOf(target) is { } call && AwaitSyntax.IsAllowedAt(call) && AwaitSyntax.Configured(call).Parent is not ConditionalAccessExpressionSyntax
        ? new("Add await", new TextChange(new(AwaitSyntax.Configured(call).SpanStart, 0), "await "))
        : null;
}
