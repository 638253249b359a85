using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Dynamoid.CodeFixes;

/// <summary>Makes the same kind of fix at all reports of a file, project or solution.</summary>
internal sealed class SolutionFixAll(SolutionFix fix) : FixAllProvider
{
    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        List<SolutionEdit> edits = [];
        string title = "";
        foreach ((Document document, ImmutableArray<Diagnostic> reports) in await ReportsAsync(context).ConfigureAwait(false))
        {
            foreach (Diagnostic report in reports.OrderBy(static report => report.Location.SourceSpan.Start))
            {
                foreach (SolutionEdit edit in await fix.FindAsync(document, report, context.CancellationToken).ConfigureAwait(false))
                {
                    if (edit.Key != context.CodeActionEquivalenceKey)
                        continue;
                    edits.Add(edit);
                    title = edit.Title;
                }
            }
        }

        return edits.Count == 0 ? null : CodeAction.Create(title, cancel => SolutionEdit.ApplyAsync(context.Solution, edits, cancel), context.CodeActionEquivalenceKey);
    }

    private static async Task<IReadOnlyList<(Document Document, ImmutableArray<Diagnostic> Reports)>> ReportsAsync(FixAllContext context)
    {
        IEnumerable<Document> documents = context.Scope switch
        {
            FixAllScope.Solution => context.Solution.Projects.SelectMany(static project => project.Documents),
            FixAllScope.Project => context.Project.Documents,
            _ => context.Document is { } document ? [document] : [],
        };
        List<(Document, ImmutableArray<Diagnostic>)> reports = [];
        foreach (Document document in documents)
            reports.Add((document, await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)));
        return reports;
    }
}
