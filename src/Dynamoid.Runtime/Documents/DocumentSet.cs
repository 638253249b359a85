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
    private readonly DocumentSet<T, TKey>? _untracked;
    private volatile bool _tableIsThere;

    internal DocumentSet(DocumentContext context, bool tracked = true)
    {
        _context = context;
        _table = context.TableOf(T.Schema);
        _tracked = tracked;
        _untracked = tracked ? new DocumentSet<T, TKey>(context, tracked: false) : null;
    }

    /// <summary>The table's full name.</summary>
    public string TableName => _table.Name;

    private static string HashKeyAttribute => T.Schema.HashKey.Attribute;

    private DocumentItemReader<T, TKey> Items => new(new DocumentOrigin(_context, _tracked));

    /// <summary>The same without keeping originals: cheaper to read, and a later save sends all fields.</summary>
    public DocumentSet<T, TKey> AsNoTracking() => _untracked ?? this;

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
        _context.Wire.SendAsync(new WireRequest(operation, body.Memory, _table.Name), cancellationToken);
}
