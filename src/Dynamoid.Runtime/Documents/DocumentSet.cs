using Amazon.DynamoDBv2.Model;
using Dynamoid.Operations;
using Dynamoid.Serialization;
using Dynamoid.Wire;

namespace Dynamoid.Documents;

/// <summary>What can be done with the documents of one class through one client. Generated code puts a typed face on it.</summary>
/// <typeparam name="T">The document.</typeparam>
/// <typeparam name="TKey">Its key.</typeparam>
public sealed partial class DocumentSet<T, TKey>
    where T : class, IDocument<T, TKey>
    where TKey : struct, IDocumentKey<TKey>
{
    private readonly DocumentContext _context;
    private readonly TableReference _table;
    private readonly bool _tracked;
    private readonly RequestChannel _channel;
    private readonly TableState _state;
    private readonly DocumentSet<T, TKey>? _untracked;

    internal DocumentSet(DocumentContext context)
        : this(context, context.Channel, new TableState(context.CreatesTablesOnSave), context.TableOf(T.Schema), tracked: true)
    {
    }

    internal DocumentSet(DocumentContext context, SetParts parts)
        : this(context, parts.Channel, parts.State, parts.Table, parts.IsTracked)
    {
    }

    private DocumentSet(DocumentContext context, RequestChannel channel, TableState state, TableReference table, bool tracked)
    {
        (_context, _channel, _state, _table, _tracked) = (context, channel, state, table, tracked);
        _untracked = tracked ? new DocumentSet<T, TKey>(context, channel, state, table, tracked: false) : null;
    }

    /// <summary>The table's full name.</summary>
    public string TableName => _table.Name;

    private static string HashKeyAttribute => T.Schema.HashKey.Attribute;

    private DocumentItemReader<T, TKey> Items => ItemsAsOf(isNow: false);

    // What an item was is not what the session knows of it.
    private DocumentItemReader<T, TKey> ItemsApart => new(new DocumentOrigin(_context, _tracked));

    // What brings one document up to date is not the session's, and nobody sees it.
    private DocumentItemReader<T, TKey> ItemsUnseen => new(new DocumentOrigin(_context, _tracked), isTold: false);

    private DocumentItemReader<T, TKey> ItemsAsOf(bool isNow) => new(new DocumentOrigin(_context, _tracked), Session, isNow);

    /// <summary>The same without keeping originals: cheaper to read, and a later save sends all fields.</summary>
    public DocumentSet<T, TKey> AsNoTracking() => _untracked ?? this;

    /// <summary>The same with requests that ask for the capacity that they consume, which the meter adds up.</summary>
    public DocumentSet<T, TKey> Measure(CapacityMeter meter)
    {
        ArgumentNullException.ThrowIfNull(meter);
        return new(_context, _channel.Measured(meter), _state, _table.Measured(), _tracked);
    }

    /// <summary>The same through a wire that only looks at requests: without creating tables, and without rules and callbacks, which may do anything.</summary>
    internal DocumentSet<T, TKey> To(IDynamoWire wire) => new(_context, _channel.To(wire), new TableState(createsOnSave: false), _table, _tracked);

    /// <summary>Makes a document of the AWS SDK's item. No request; the document counts as stored.</summary>
    /// <exception cref="ItemFormatException">The item does not fit the document.</exception>
    public T FromItem(Dictionary<string, AttributeValue> item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return DocumentItems.FromItem<T, TKey>(item, new DocumentOrigin(_context, _tracked));
    }

    // Where a document's own item is.
    private static ItemAddress<TKey> AddressOf(T document) => new(T.KeyOf(document), document.Slot.State?.Details?.Key);

    private static void CheckKey(TKey key) => MissingKey.Check(key, T.Schema);

    private ValueTask<WireResponse> SendAsync(DynamoOperation operation, PooledBytes body, CancellationToken cancellationToken) =>
        _channel.SendAsync(operation, body, _table, cancellationToken);
}
