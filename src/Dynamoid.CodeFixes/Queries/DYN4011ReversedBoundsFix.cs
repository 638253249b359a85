using System.Composition;
using Dynamoid.Analyzers;
using Dynamoid.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Dynamoid.CodeFixes;

/// <summary>Swaps the bounds.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DYN4011ReversedBoundsFix() : RuleFix(DYN4011ReversedBounds.Id)
{
    internal override TextFix? Fix(FixTarget target) => CallEdits.CallOf(target)?.ArgumentList.Arguments is [{ } low, { } high]
        ? new("Swap the bounds", new(low.Span, high.ToString()), new(high.Span, low.ToString()))
        : null;
}
