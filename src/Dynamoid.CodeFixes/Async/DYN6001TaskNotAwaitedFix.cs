using System.Composition;
using Dynamoid.Analyzers;
using Dynamoid.Analyzers.Calls;
using Dynamoid.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Dynamoid.CodeFixes;

/// <summary>Awaits the call, where the function is async.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DYN6001TaskNotAwaitedFix() : RuleFix(DYN6001TaskNotAwaited.Id)
{
    internal override TextFix? Fix(FixTarget target) => CallEdits.CallOf(target) is { } call && AwaitSyntax.IsAllowedAt(call)
        ? new("Add await", new TextChange(new(AwaitSyntax.Configured(call).SpanStart, 0), "await "))
        : null;
}
