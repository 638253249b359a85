using Dynamoid.Analyzers;
using Microsoft.CodeAnalysis;

namespace Dynamoid.CodeFixes;

/// <summary>A report and the code that it underlines.</summary>
internal sealed class FixTarget(Diagnostic diagnostic, SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
{
    public SyntaxNode Node { get; } = node;

    public SemanticModel Model { get; } = model;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>A name in the report's message, by its number there.</summary>
    public string Fact(int index) => diagnostic.Fact(index) ?? "";
}
