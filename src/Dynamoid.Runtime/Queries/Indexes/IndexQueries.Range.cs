using System.ComponentModel;
using Dynamoid.Documents;

namespace Dynamoid;

/// <summary>The queries of an index that has a range key.</summary>
/// <typeparam name="T">The documents.</typeparam>
/// <typeparam name="TKey">Their key.</typeparam>
/// <typeparam name="TFields">Their fields, of which conditions are made.</typeparam>
/// <typeparam name="THash">The index's hash key.</typeparam>
/// <typeparam name="TRange">The index's range key, of which conditions are made.</typeparam>
public sealed class IndexQueries<T, TKey, TFields, THash, TRange> : IndexQueries<T, TKey, TFields, THash>
    where T : class, IDocument<T, TKey>
    where TKey : struct, IDocumentKey<TKey>
    where TFields : struct
    where TRange : struct
{
    private readonly TRange _range;

    /// <summary>The queries of an index. For generated code: users call <c>Indexes</c> of their class.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public IndexQueries(DocumentSet<T, TKey> set, int index, Func<THash, Condition> equals, TRange range)
        : base(set, index, equals) => _range = range;

    /// <summary>
    /// The documents with a hash key and some range keys: <c>Query("Chicago", latitude =&gt; latitude &gt; 40)</c>. One Query of the index for each page; both conditions are about keys, so
    /// nothing is read and paid for that is not returned.
    /// </summary>
    /// <exception cref="ArgumentException">The hash key, or what the range key is compared with, is null, which no key is.</exception>
    public DocumentQuery<T, TKey, TFields> Query(THash hashKey, Func<TRange, RangeCondition> range)
    {
        ArgumentNullException.ThrowIfNull(range);
        RangeCondition condition = range(_range) ?? throw new ArgumentException("The function returned no condition.", nameof(range));
        return Query(hashKey).Where(condition.Condition);
    }
}
