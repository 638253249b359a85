using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Dynamoid.CodeFixes;

/// <summary>The fix of one rule: text changes in the file of the report. Without changes nothing is offered, nor where a comment would be lost.</summary>
/// <param name="id">The rule's id.</param>
/// <remarks>Fixes edit text rather than trees: what the user wrote around the change keeps its form, and the changes of many reports merge.</remarks>
public abstract class RuleFix(string id) : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = [id];

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(FixAllAsync);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            foreach (TextFix fix in await FindAsync(context.Document, [diagnostic], context.CancellationToken).ConfigureAwait(false))
                context.RegisterCodeFix(CodeAction.Create(fix.Title, cancel => fix.ApplyAsync(context.Document, cancel), equivalenceKey: id), diagnostic);
        }
    }

    /// <summary>What cures the report; null when nothing surely does.</summary>
    internal abstract TextFix? Fix(FixTarget target);

    // The batch fixer of Roslyn drops a fix that shares one of its changes with another: two documents in one class that all have to become partial.
    private async Task<Document?> FixAllAsync(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics) =>
        await TextFix.Merge(await FindAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false))
            .ApplyAsync(document, context.CancellationToken)
            .ConfigureAwait(false);

    private async Task<List<TextFix>> FindAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        List<TextFix> found = [];
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
            return found;

        foreach (Diagnostic diagnostic in diagnostics)
        {
            SyntaxNode node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (Fix(new(diagnostic, node, model, cancellationToken)) is { Changes.Length: > 0 } fix && !fix.LosesTrivia(root))
                found.Add(fix);
        }

        return found;
    }
}
