using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Dynamoid.CodeFixes;

/// <summary>What a fix does to a file.</summary>
/// <param name="key">What all fixes of this kind have in common, so that all can be made at once.</param>
/// <param name="file">The file.</param>
/// <param name="fix">What the user reads, and the changes.</param>
internal sealed class SolutionEdit(string key, DocumentId file, TextFix fix)
{
    public string Key { get; } = key;

    public string Title => Fix.Title;

    /// <summary>Makes some fixes: changes that several have in common are made once.</summary>
    public static async Task<Solution> ApplyAsync(Solution solution, IEnumerable<SolutionEdit> edits, CancellationToken cancellationToken)
    {
        foreach (IGrouping<DocumentId, SolutionEdit> inFile in edits.GroupBy(static edit => edit.File))
        {
            if (solution.GetDocument(inFile.Key) is not { } document)
                continue;
            SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            solution = solution.WithDocumentText(inFile.Key, text.WithChanges(TextFix.Merge(inFile.Select(static edit => edit.Fix)).Changes));
        }

        return solution;
    }

    private DocumentId File { get; } = file;

    private TextFix Fix { get; } = fix;
}
