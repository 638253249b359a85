using System.Composition;
using Dynamoid.Analyzers;
using Dynamoid.Analyzers.Calls;
using Dynamoid.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Dynamoid.CodeFixes;

/// <summary>Asks whether there is one.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DYN5003CountComparedWithZeroFix() : RuleFix(DYN5003CountComparedWithZero.Id)
{
    internal override TextFix? Fix(FixTarget target) =>
        CallEdits.CallOf(target) is { } call && AwaitSyntax.Of(call) is { } awaiting && ZeroComparison.Of(awaiting) is { } comparison
            ? new("Use AnyAsync", CallEdits.Put(awaiting, comparison.Whole, CallEdits.Rename(call, "AnyAsync"), comparison.IsNone ? "!" : ""))
            : null;
}
