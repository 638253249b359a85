using System.Composition;
using Dynamoid.Analyzers;
using Dynamoid.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dynamoid.CodeFixes;

/// <summary>Throws when nothing was changed.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DYN6004UpdateResultIgnoredFix() : RuleFix(DYN6004UpdateResultIgnored.Id)
{
    internal override TextFix? Fix(FixTarget target) =>
        CallEdits.CallOf(target) is { } call && call.ArgumentList.Arguments.Last() is { } last && (last.NameColon is not null || last.Expression is LambdaExpressionSyntax)
            ? new("Use UpdateAsync", CallEdits.Rename(call, "UpdateAsync"))
            : null;
}
