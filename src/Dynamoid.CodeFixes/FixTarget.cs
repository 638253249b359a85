using Dynamoid.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Dynamoid.CodeFixes;

/// <summary>A report and the code that it underlines.</summary>
internal sealed class FixTarget(Diagnostic diagnostic, SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
{
    /// <summary>What is underlined.</summary>
    public TextSpan Span => diagnostic.Location.SourceSpan;

    /// <summary>The smallest node around it.</summary>
    public SyntaxNode Node { get; } = node;

    public SemanticModel Model { get; } = model;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>What the report says beside its message; null when it does not.</summary>
    public string? Fact(string name) => diagnostic.Properties.TryGetValue(name, out string? fact) ? fact : null;

    /// <summary>A name in the report's message, by its number there.</summary>
    public string Fact(int index) => diagnostic.Fact(index) ?? "";
}
