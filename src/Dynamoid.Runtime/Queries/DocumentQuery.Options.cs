using System.Runtime.CompilerServices;
using Dynamoid.Operations;
using Dynamoid.Queries;
using Dynamoid.Schemas;

namespace Dynamoid;

/// <content>What a query is told.</content>
public sealed partial class DocumentQuery<T, TKey, TFields>
{
    /// <summary>The documents that meet a condition as well: <c>Where(a =&gt; a.City == "Chicago" &amp;&amp; a.Latitude &gt; 40)</c>. No request.</summary>
    public DocumentQuery<T, TKey, TFields> Where(Func<TFields, Condition> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return Where(condition(default) ?? throw new ArgumentException("The function returned no condition.", nameof(condition)));
    }

    /// <summary>
    /// Only documents that have not expired by now, or never do: DynamoDB deletes an item only within days after its time. What has expired is read and paid for all the same, and left
    /// out by a filter. No request.
    /// </summary>
    /// <exception cref="InvalidOperationException">The document's class has no property marked <c>[Expires]</c>.</exception>
    public DocumentQuery<T, TKey, TFields> IgnoreExpired() => Where(_set.NotExpired());

    internal DocumentQuery<T, TKey, TFields> Where(Condition more) => With(_options.And(more));

    internal DocumentQuery<T, TKey, TFields> OnIndex(int index) => With(_options with { Index = index });

    /// <summary>Reads an index, whatever the conditions are; without a condition that equals its hash key, all of it. Of one that lacks attributes the documents are partial. No request.</summary>
    /// <param name="name">The index's name, as it was declared or as it is in DynamoDB.</param>
    /// <exception cref="ArgumentException">The table has no such index.</exception>
    public DocumentQuery<T, TKey, TFields> WithIndex(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        IReadOnlyList<IndexSchema> indexes = T.Schema.Indexes;
        for (int i = 0; i < indexes.Count; i++)
        {
            if (CreateTable.IndexName(_set.Table, T.Schema, indexes[i]) == name)
                return OnIndex(i);
        }

        throw new ArgumentException($"{T.Schema.Document} has no index '{name}'. It has: {string.Join(", ", indexes.Select(index => CreateTable.IndexName(_set.Table, T.Schema, index)))}.", nameof(name));
    }

    /// <summary>Reads the items as they are now, for twice the read capacity. A global index has no such reads: a query that needs one is refused. No request.</summary>
    public DocumentQuery<T, TKey, TFields> ConsistentRead(bool consistentRead = true) => With(_options with { ConsistentRead = consistentRead });

    /// <summary>Whether the documents of a hash key come in ascending order of the range key, as they do unless told otherwise. No request.</summary>
    public DocumentQuery<T, TKey, TFields> ScanIndexForward(bool forward) => With(_options with { IsDescending = !forward });

    /// <summary>The documents of a hash key come in descending order of the range key. No request.</summary>
    public DocumentQuery<T, TKey, TFields> Descending() => ScanIndexForward(forward: false);

    /// <summary>At most so many documents: those that match count. No request.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not above 0.</exception>
    public DocumentQuery<T, TKey, TFields> RecordLimit(int limit) => With(_options with { RecordLimit = Positive(limit) });

    /// <summary>At most so many items are evaluated, and paid for, whether they match or not. No request.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not above 0.</exception>
    public DocumentQuery<T, TKey, TFields> ScanLimit(int limit) => With(_options with { ScanLimit = Positive(limit) });

    /// <summary>At most so many items are evaluated in one request; without it as many as fit into 1 MB. No request.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The size is not above 0.</exception>
    public DocumentQuery<T, TKey, TFields> BatchSize(int size) => With(_options with { BatchSize = Positive(size) });

    /// <summary>Says that a scan is meant, where no condition equals a hash key: no warning, no <see cref="ScanProhibitedException"/>. No request.</summary>
    public DocumentQuery<T, TKey, TFields> AllowScan() => With(_options with { AllowsScan = true });

    /// <summary>Adds up in a meter what the query's requests consume, which DynamoDB is asked to tell then: of lists, counts and single documents too. No request.</summary>
    public DocumentQuery<T, TKey, TFields> Measure(CapacityMeter meter)
    {
        return new(_set.Measure(meter), _options, _start);
    }

    /// <summary>The documents do not keep what was read: cheaper, but a later save of one sends all its fields. No request.</summary>
    public DocumentQuery<T, TKey, TFields> AsNoTracking() => new(_set.AsNoTracking(), _options, _start);

    /// <summary>Begins after the item with a key, in the table's order: not to be had of an index. No request.</summary>
    public DocumentQuery<T, TKey, TFields> Start(TKey key) => new(_set, _options, new KeyStart<T, TKey>(key));

    /// <summary>Begins after the item of a document. No request.</summary>
    public DocumentQuery<T, TKey, TFields> Start(T document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new(_set, _options, new DocumentStart<T, TKey>(document));
    }

    /// <summary>Begins where a page ended (<see cref="QueryPage{T}.Cursor"/>), or without a cursor at the beginning. No request.</summary>
    public DocumentQuery<T, TKey, TFields> Start(string? cursor) => new(_set, _options, cursor is null ? null : new CursorStart<T, TKey>(cursor));

    private static int Positive(int value, [CallerArgumentExpression(nameof(value))] string? parameter = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, parameter);
        return value;
    }
}
