using System.ComponentModel;
using Dynamoid.Documents;

namespace Dynamoid;

/// <summary>The queries of an index that has a hash key only, and does not hold all attributes.</summary>
/// <typeparam name="T">The documents.</typeparam>
/// <typeparam name="TKey">Their key.</typeparam>
/// <typeparam name="TFields">Their fields, of which conditions are made.</typeparam>
/// <typeparam name="THash">The index's hash key.</typeparam>
/// <typeparam name="TView">What the index holds of a document.</typeparam>
public sealed class PartialIndexQueries<T, TKey, TFields, THash, TView>
    where T : class, IDocument<T, TKey>
    where TKey : struct, IDocumentKey<TKey>
    where TFields : struct
    where TView : struct
{
    private readonly IndexQueries<T, TKey, TFields, THash> _queries;
    private readonly Func<T, TView> _view;

    /// <summary>The queries of an index. For generated code: users call <c>Indexes</c> of their class.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public PartialIndexQueries(IndexQueries<T, TKey, TFields, THash> queries, Func<T, TView> view) => (_queries, _view) = (queries, view);

    /// <summary>The index's name in DynamoDB.</summary>
    public string Name => _queries.Name;

    /// <summary>What the index holds with a hash key: one Query of the index for each page.</summary>
    /// <exception cref="ArgumentException">The hash key is null, or counts as null, which no key is.</exception>
    public IndexQuery<T, TKey, TFields, TView> Query(THash hashKey) => new(_queries.Query(hashKey), _view);

    /// <summary>All that the index holds: one Scan of the index for each page, asked for by name.</summary>
    public IndexQuery<T, TKey, TFields, TView> Scan() => new(_queries.Scan(), _view);
}
