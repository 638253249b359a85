using System.ComponentModel;
using Dynamoid.Documents;

namespace Dynamoid;

/// <summary>The queries of an index that has a range key, and does not hold all attributes.</summary>
/// <typeparam name="T">The documents.</typeparam>
/// <typeparam name="TKey">Their key.</typeparam>
/// <typeparam name="TFields">Their fields, of which conditions are made.</typeparam>
/// <typeparam name="THash">The index's hash key.</typeparam>
/// <typeparam name="TRange">The index's range key, of which conditions are made.</typeparam>
/// <typeparam name="TView">What the index holds of a document.</typeparam>
public sealed class PartialIndexQueries<T, TKey, TFields, THash, TRange, TView>
    where T : class, IDocument<T, TKey>
    where TKey : struct, IDocumentKey<TKey>
    where TFields : struct
    where TRange : struct
    where TView : struct
{
    private readonly IndexQueries<T, TKey, TFields, THash, TRange> _queries;
    private readonly Func<T, TView> _view;

    /// <summary>The queries of an index. For generated code: users call <c>Indexes</c> of their class.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public PartialIndexQueries(IndexQueries<T, TKey, TFields, THash, TRange> queries, Func<T, TView> view) => (_queries, _view) = (queries, view);

    /// <summary>The index's name in DynamoDB.</summary>
    public string Name => _queries.Name;

    /// <summary>What the index holds with a hash key: one Query of the index for each page.</summary>
    /// <exception cref="ArgumentException">The hash key is null, or counts as null, which no key is.</exception>
    public IndexQuery<T, TKey, TFields, TView> Query(THash hashKey) => new(_queries.Query(hashKey), _view);

    /// <summary>What the index holds with a hash key and some range keys: one Query of the index for each page.</summary>
    /// <exception cref="ArgumentException">The hash key, or what the range key is compared with, is null, which no key is.</exception>
    public IndexQuery<T, TKey, TFields, TView> Query(THash hashKey, Func<TRange, RangeCondition> range) => new(_queries.Query(hashKey, range), _view);

    /// <summary>All that the index holds: one Scan of the index for each page, asked for by name.</summary>
    public IndexQuery<T, TKey, TFields, TView> Scan() => new(_queries.Scan(), _view);
}
