using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Dynamoid.CodeFixes;

/// <summary>What a fix does to a file.</summary>
/// <param name="title">What the user reads in the menu.</param>
/// <param name="changes">The changes, in the order of their places.</param>
internal sealed class TextFix(string title, params ImmutableArray<TextChange> changes)
{
    public string Title { get; } = title;

    public ImmutableArray<TextChange> Changes { get; } = changes;

    /// <summary>All fixes in one: changes that several have in common are made once, and of changes that overlap the first is made.</summary>
    public static TextFix Merge(IEnumerable<TextFix> fixes)
    {
        ImmutableArray<TextChange>.Builder merged = ImmutableArray.CreateBuilder<TextChange>();
        foreach (TextChange change in fixes.SelectMany(static fix => fix.Changes).Distinct().OrderBy(static change => change.Span.Start))
        {
            if (merged.Count == 0 || change.Span.Start >= merged[merged.Count - 1].Span.End)
                merged.Add(change);
        }

        return new("", merged.ToImmutable());
    }

    /// <summary>Whether a comment or a directive is written over: what it says, only a person can put elsewhere.</summary>
    public bool LosesTrivia(SyntaxNode root) => Changes.Any(change => change.Span.Length > 0 && root.DescendantTrivia(change.Span).Any(trivia =>
        change.Span.Contains(trivia.Span)
        && !trivia.IsKind(SyntaxKind.WhitespaceTrivia)
        && !trivia.IsKind(SyntaxKind.EndOfLineTrivia)
        && change.NewText?.Contains(trivia.ToString()) != true));

    public async Task<Document> ApplyAsync(Document document, CancellationToken cancellationToken)
    {
        SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return document.WithText(text.WithChanges(Changes));
    }
}
