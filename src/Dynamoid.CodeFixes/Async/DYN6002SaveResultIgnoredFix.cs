using System.Composition;
using Dynamoid.Analyzers;
using Dynamoid.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Dynamoid.CodeFixes;

/// <summary>Throws when the document is not valid.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DYN6002SaveResultIgnoredFix() : RuleFix(DYN6002SaveResultIgnored.Id)
{
    internal override TextFix? Fix(FixTarget target) =>
        CallEdits.CallOf(target) is { } call ? new("Use SaveOrThrowAsync", CallEdits.Rename(call, "SaveOrThrowAsync")) : null;
}
