using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Dynamoid.Modeling.Models;
using Dynamoid.Modeling.Reading;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Queries;

/// <summary>The documents that the queries of one compilation are about, each read once, whichever analyzer asks first.</summary>
internal sealed class DocumentCatalog
{
    private static readonly ConditionalWeakTable<Compilation, DocumentCatalog> Known = new();
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

    private static DocumentFacts? Read(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        type.Has(KnownNames.DocumentAttribute) && DocumentReader.ReadGenerated(type, cancellationToken) is { } model && AreKeysRead(model) ? new(type, model) : null;

    // A mistake in an index leaves it out, and has a report of its own.
    private static bool AreKeysRead(DocumentModel model) => model.Key.Hash < model.Shape.Fields.Count;
}
