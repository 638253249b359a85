using System.ComponentModel;
using Dynamoid.Conditions;
using Dynamoid.Documents;
using Dynamoid.Operations;

namespace Dynamoid;

/// <summary>The queries of an index that has a hash key only.</summary>
/// <typeparam name="T">The documents.</typeparam>
/// <typeparam name="TKey">Their key.</typeparam>
/// <typeparam name="TFields">Their fields, of which conditions are made.</typeparam>
/// <typeparam name="THash">The index's hash key.</typeparam>
public class IndexQueries<T, TKey, TFields, THash>
    where T : class, IDocument<T, TKey>
    where TKey : struct, IDocumentKey<TKey>
    where TFields : struct
{
    private readonly DocumentSet<T, TKey> _set;
    private readonly int _index;
    private readonly Func<THash, Condition> _equals;

    /// <summary>The queries of an index. For generated code: users call <c>Indexes</c> of their class.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public IndexQueries(DocumentSet<T, TKey> set, int index, Func<THash, Condition> equals)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(equals);
        (_set, _index, _equals) = (set, index, equals);
    }

    /// <summary>The index's name in DynamoDB.</summary>
    public string Name => CreateTable.IndexName(_set.Table, T.Schema, T.Schema.Indexes[_index]);

    /// <summary>The documents with a hash key: one Query of the index for each page. Of an index that does not hold all attributes they are partial, unless <c>FollowIndex()</c> reads the rest.</summary>
    /// <exception cref="ArgumentException">The hash key is null, or counts as null, which no key is.</exception>
    public DocumentQuery<T, TKey, TFields> Query(THash hashKey)
    {
        Condition condition = _equals(hashKey);
        return condition.Leaf is { Operator: ConditionOperator.Equal }
            ? All().Where(condition)
            : throw new ArgumentException($"Index '{Name}' of {T.Schema.Document} was asked for a hash key without a value, and items without one are not in it. Give a value.", nameof(hashKey));
    }

    /// <summary>All documents in the index, which are those that have its keys: one Scan of the index for each page, asked for by name.</summary>
    public DocumentQuery<T, TKey, TFields> Scan() => All().AllowScan();

    private DocumentQuery<T, TKey, TFields> All() => new DocumentQuery<T, TKey, TFields>(_set).OnIndex(_index);
}
