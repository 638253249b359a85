using System.ComponentModel;
using Dynamoid.Conditions;
using Dynamoid.Documents;
using Dynamoid.Operations;
using Dynamoid.Schemas;

namespace Dynamoid.Queries;

/// <summary>The queries of an index whose key has several attributes on a side. For generated code, which knows how many: users call <c>Indexes</c> of their class.</summary>
/// <typeparam name="T">The documents.</typeparam>
/// <typeparam name="TKey">Their key.</typeparam>
/// <typeparam name="TFields">Their fields, of which conditions are made.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct SeveralKeysIndex<T, TKey, TFields>
    where T : class, IDocument<T, TKey>
    where TKey : struct, IDocumentKey<TKey>
    where TFields : struct
{
    private readonly DocumentSet<T, TKey> _set;
    private readonly int _index;

    /// <summary>The queries of an index.</summary>
    public SeveralKeysIndex(DocumentSet<T, TKey> set, int index)
    {
        ArgumentNullException.ThrowIfNull(set);
        (_set, _index) = (set, index);
    }

    /// <summary>The index's name in DynamoDB.</summary>
    public string Name => CreateTable.IndexName(_set.Table, T.Schema, T.Schema.Indexes[_index]);

    /// <summary>The documents with some parts of the key: all hash keys, and range keys from left to right.</summary>
    /// <exception cref="ArgumentException">A part has no value.</exception>
    public DocumentQuery<T, TKey, TFields> Query(ReadOnlySpan<Condition> equalities)
    {
        DocumentQuery<T, TKey, TFields> query = All();
        for (int part = 0; part < equalities.Length; part++)
        {
            if (equalities[part].Leaf is not { Operator: ConditionOperator.Equal })
                throw NoValue(part);
            query = query.Where(equalities[part]);
        }

        return query;
    }

    /// <summary>The same with a condition on the range key that comes next.</summary>
    /// <exception cref="ArgumentException">A part has no value, or the function returned no condition.</exception>
    public DocumentQuery<T, TKey, TFields> Query<TRange>(ReadOnlySpan<Condition> equalities, TRange key, Func<TRange, RangeCondition> range)
    {
        ArgumentNullException.ThrowIfNull(range);
        RangeCondition condition = range(key) ?? throw new ArgumentException("The function returned no condition.", nameof(range));
        return Query(equalities).Where(condition.Condition);
    }

    /// <summary>All that is in the index.</summary>
    public DocumentQuery<T, TKey, TFields> Scan() => All().AllowScan();

    /// <summary>A query as views of what the index holds.</summary>
    public IndexQuery<T, TKey, TFields, TView> View<TView>(DocumentQuery<T, TKey, TFields> query, Func<T, TView> view)
        where TView : struct => new(query, view);

    private ArgumentException NoValue(int part)
    {
        IndexSchema index = T.Schema.Indexes[_index];
        int field = part < index.HashKeyFields.Count ? index.HashKeyFields[part] : index.RangeKeyFields[part - index.HashKeyFields.Count];
        return new($"Index '{Name}' of {T.Schema.Document} was asked for a {T.Schema.Fields[field].Property} without a value, and items without one are not in it. Give a value.");
    }

    private DocumentQuery<T, TKey, TFields> All() => new DocumentQuery<T, TKey, TFields>(_set).OnIndex(_index);
}
