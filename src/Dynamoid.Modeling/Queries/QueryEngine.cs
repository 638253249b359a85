using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Queries;

/// <summary>What is known of the queries of one compilation; what is learned for one of them is kept for the others.</summary>
internal sealed class QueryEngine
{
    private readonly DocumentCatalog _documents;
    private readonly FunctionBodies _bodies;

    private QueryEngine(KnownTypes types, Compilation compilation)
    {
        Types = types;
        _documents = DocumentCatalog.Of(compilation);
        _bodies = new(compilation);
    }

    public KnownTypes Types { get; }

    /// <summary>The engine of a compilation; null where the library is not referenced.</summary>
    public static QueryEngine? Of(Compilation compilation) => KnownTypes.Of(compilation) is { } types ? new(types, compilation) : null;

    /// <summary>The verdicts on what a node of the source reads or hands on; none when that is no query, or another node's.</summary>
    public ImmutableArray<QueryVerdict> Judge(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken) =>
        QuerySites.MayBe(node) ? new QuerySites(Types, new SourceReader(Types, _documents, _bodies, cancellationToken)).Judge(node, model) : [];
}
