using System.Composition;
using Dynamoid.Analyzers;
using Dynamoid.CodeFixes.Editing;
using Dynamoid.Modeling.Queries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Dynamoid.CodeFixes;

/// <summary>Throws when the document is not valid.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DYN6002SaveResultIgnoredFix() : RuleFix(DYN6002SaveResultIgnored.Id)
{
    internal override TextFix? Fix(FixTarget target)
    {
        if (CallEdits.CallOf(target) is not { } call)
            return null;
        string verb = DYN6002SaveResultIgnored.OrThrow(QueryChain.NameOf(call)!.Identifier.ValueText);
        return new($"Use {verb}", CallEdits.Rename(call, verb));
    }
}
