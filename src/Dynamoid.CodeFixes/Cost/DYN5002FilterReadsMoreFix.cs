using System.Composition;
using Dynamoid.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Dynamoid.CodeFixes;

/// <summary>Declares the index that has the filtered field as its range key: a global one, or, for a hash key of the table, a local one.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DYN5002FilterReadsMoreFix() : SolutionFix(DYN5002FilterReadsMore.Id)
{
    internal override IEnumerable<SolutionEdit> Edits(FixTarget target, Document document)
    {
        if (IndexEdit.Global(target, document.Project.Solution) is { } global)
            yield return global;
        if (IndexEdit.Local(target, document.Project.Solution) is { } local)
            yield return local;
    }
}
