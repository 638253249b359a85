using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Dynamoid.Modeling.Models;
using Dynamoid.Modeling.Reading;
using Microsoft.CodeAnalysis;
using Inspection = (Dynamoid.Modeling.Models.DocumentModel? Model, System.Collections.Generic.IReadOnlyList<Dynamoid.Modeling.ReadingProblem> Problems);

namespace Dynamoid.Modeling.Queries;

/// <summary>The documents that the analyzers of one compilation are about, each read once, whichever analyzer asks first.</summary>
internal sealed class DocumentCatalog
{
    private static readonly ConditionalWeakTable<Compilation, DocumentCatalog> Known = new();
    private readonly ConcurrentDictionary<INamedTypeSymbol, Inspection> _inspected = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, DocumentFacts?> _documents = new(SymbolEqualityComparer.Default);

    /// <summary>The catalog of a compilation; it lives as long.</summary>
    public static DocumentCatalog Of(Compilation compilation) => Known.GetValue(compilation, static _ => new());

    /// <summary>A document, the same object for all who ask at once; null when the class is none, or cannot be read.</summary>
    public DocumentFacts? Find(INamedTypeSymbol? type, CancellationToken cancellationToken)
    {
        if (type is null)
            return null;
        return _documents.TryGetValue(type, out DocumentFacts? document) ? document : _documents.GetOrAdd(type, Read(type, cancellationToken));
    }

    /// <summary>As <see cref="Find"/>, of a class that <see cref="ProblemsOf"/> is asked about, too: both have one reading.</summary>
    public DocumentFacts? FindDeclared(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        Inspect(type, cancellationToken);
        return Find(type, cancellationToken);
    }

    /// <summary>What keeps a class from being stored as a document.</summary>
    public IReadOnlyList<ReadingProblem> ProblemsOf(INamedTypeSymbol type, CancellationToken cancellationToken) => Inspect(type, cancellationToken).Problems;

    private Inspection Inspect(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        if (!type.Has(KnownNames.DocumentAttribute))
            return (null, []);
        return _inspected.TryGetValue(type, out Inspection known) ? known : _inspected.GetOrAdd(type, DocumentReader.Inspect(type, cancellationToken));
    }

    private DocumentFacts? Read(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        type.Has(KnownNames.DocumentAttribute) && ModelOf(type, cancellationToken) is { } model && AreKeysRead(model) ? new(type, model) : null;

    private DocumentModel? ModelOf(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        _inspected.TryGetValue(type, out Inspection known) ? known.Model : DocumentReader.ReadGenerated(type, cancellationToken);

    // A mistake in an index leaves it out, and has a report of its own.
    private static bool AreKeysRead(DocumentModel model) => model.Key.Hash < model.Shape.Fields.Count;
}
