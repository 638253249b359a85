using System.Composition;
using Dynamoid.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Dynamoid.CodeFixes;

/// <summary>Declares the index that would serve the query, or says that the scan is meant.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DYN4001QueryScansFix() : SolutionFix(DYN4001QueryScans.Id)
{
    internal override IEnumerable<SolutionEdit> Edits(FixTarget target, Document document)
    {
        if (IndexEdit.Global(target, document.Project.Solution) is { } index)
            yield return index;
        if (AllowScanEdit.For(target) is { } fix && !fix.LosesTrivia(target.Node.SyntaxTree.GetRoot(target.CancellationToken)))
            yield return new(AllowScanEdit.Key, document.Id, fix);
    }
}
