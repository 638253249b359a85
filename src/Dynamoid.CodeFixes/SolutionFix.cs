using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Dynamoid.CodeFixes;

/// <summary>The fixes of one rule, of which there may be several to choose from, and which may change other files than that of the report.</summary>
/// <param name="id">The rule's id.</param>
public abstract class SolutionFix(string id) : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = [id];

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => new SolutionFixAll(this);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            foreach (SolutionEdit edit in await FindAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false))
            {
                Solution solution = context.Document.Project.Solution;
                context.RegisterCodeFix(CodeAction.Create(edit.Title, cancel => SolutionEdit.ApplyAsync(solution, [edit], cancel), equivalenceKey: edit.Key), diagnostic);
            }
        }
    }

    /// <summary>What cures the report, the best first; nothing when nothing surely does.</summary>
    internal abstract IEnumerable<SolutionEdit> Edits(FixTarget target, Document document);

    /// <summary>The fixes of one report.</summary>
    internal async Task<IReadOnlyList<SolutionEdit>> FindAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
            return [];
        SyntaxNode node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        return [.. Edits(new(diagnostic, node, model, cancellationToken), document)];
    }
}
