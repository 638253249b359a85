using System.Collections.Concurrent;
using Dynamoid.Analyzers.Calls;
using Dynamoid.Analyzers.Design;
using Dynamoid.Modeling.Queries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dynamoid.Analyzers.Queries;

/// <summary>Which indexes the queries of a compilation use. Nothing is said of documents that it has no query of, or one that it does not understand.</summary>
internal sealed class IndexUses(KnownTypes types)
{
    private readonly ConcurrentDictionary<DocumentFacts, ConcurrentDictionary<int, bool>> _used = new();
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _open = new(SymbolEqualityComparer.Default);
    private volatile bool _hasStatements;

    public void Add(QueryVerdict verdict)
    {
        ConcurrentDictionary<int, bool> used = _used.GetOrAdd(verdict.Document, static _ => new());
        if (verdict.Elsewhere is not null || verdict.Paths.IsEmpty)
            _open[verdict.Document.Type] = true;
        foreach (AccessPath path in verdict.Paths)
            used[path.Index] = true;
    }

    /// <summary>Pages and PartiQL name an index in text.</summary>
    public void Look(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        if (node is not InvocationExpressionSyntax call || QueryChain.NameOf(call)?.Identifier.ValueText is not { } name
            || !(name is "QueryPageAsync" or "ScanPageAsync" || name.StartsWith("Execute", StringComparison.Ordinal))
            || model.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol method || !types.IsOfLibrary(method))
            return;
        if (types.DocumentOf(method) is { } document)
            _open[document] = true;
        else
            _hasStatements = true;
    }

    public void Report(Compilation compilation, Action<Diagnostic> report)
    {
        if (_hasStatements)
            return;
        foreach (DocumentFacts document in _used.Keys.Where(document => !_open.ContainsKey(document.Type) && SymbolEqualityComparer.Default.Equals(document.Type.ContainingAssembly, compilation.Assembly)))
        {
            foreach (int unused in Enumerable.Range(0, document.Model.Indexes.Count).Where(number => !_used[document].ContainsKey(number)))
            {
                if (IndexMarks.Of(document, unused) is { } place)
                    report(Diagnostic.Create(DYN2023IndexNobodyAsks.Rule, place, document.Name, IndexNames.Of(document, unused)));
            }
        }
    }
}
