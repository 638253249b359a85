using Dynamoid.Operations;
using Dynamoid.Serialization;
using Dynamoid.Wire;

namespace Dynamoid.Documents;

/// <content>One document by its key.</content>
public sealed partial class DocumentSet<T, TKey>
{
    /// <summary>Finds a document by its key: one GetItem.</summary>
    /// <exception cref="RecordNotFoundException">There is no such item.</exception>
    /// <exception cref="ItemFormatException">The item does not fit the document.</exception>
    public async Task<T> FindAsync(TKey key, bool consistentRead = false, CancellationToken cancellationToken = default)
    {
        CheckKey(key);
        if (KnownTo(Session, key, ref consistentRead) is { } known)
            return known;
        PooledBytes body = GetItem.Write(_table, key, consistentRead);
        using WireResponse response = await SendAsync(DynamoOperation.GetItem, body, cancellationToken).ConfigureAwait(false);
        body.Return();
        return GetItem.Read<T, DocumentItemReader<T, TKey>>(response.Body.Span, ItemsAsOf(consistentRead)) ?? throw NotFound(key, response.Body.Span);
    }

    /// <summary>Finds a document by its key, or null: one GetItem.</summary>
    /// <exception cref="ItemFormatException">The item does not fit the document.</exception>
    public async Task<T?> FindOrDefaultAsync(TKey key, bool consistentRead = false, CancellationToken cancellationToken = default)
    {
        CheckKey(key);
        if (KnownTo(Session, key, ref consistentRead) is { } known)
            return known;
        PooledBytes body = GetItem.Write(_table, key, consistentRead);
        using WireResponse response = await SendAsync(DynamoOperation.GetItem, body, cancellationToken).ConfigureAwait(false);
        body.Return();
        return GetItem.Read<T, DocumentItemReader<T, TKey>>(response.Body.Span, ItemsAsOf(consistentRead));
    }

    /// <summary>Whether there is an item with a key: one GetItem of the key alone, which costs as much read capacity as the item.</summary>
    public async Task<bool> ExistsAsync(TKey key, bool consistentRead = false, CancellationToken cancellationToken = default)
    {
        CheckKey(key);
        // Whether the item is of this class, the item must say.
        if (T.Schema.Inheritance is { Base: not null })
            return await FindOrDefaultAsync(key, consistentRead, cancellationToken).ConfigureAwait(false) is not null;
        return await ExistsAtAsync(key, consistentRead, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Whether a document's item is there: one GetItem of the key alone, which costs as much read capacity as the item.</summary>
    public async Task<bool> ExistsAsync(T document, bool consistentRead = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ItemAddress<TKey> address = AddressOf(document);
        CheckKey(address.Key);
        return await ExistsAtAsync(address, consistentRead, cancellationToken).ConfigureAwait(false);
    }

    private async Task<bool> ExistsAtAsync<TAddress>(TAddress address, bool consistentRead, CancellationToken cancellationToken)
        where TAddress : struct, IItemPart
    {
        PooledBytes body = GetItem.WriteExists(_table, address, HashKeyAttribute, consistentRead);
        using WireResponse response = await SendAsync(DynamoOperation.GetItem, body, cancellationToken).ConfigureAwait(false);
        body.Return();
        return GetItem.HasItem(response.Body.Span);
    }

    /// <summary>Reads a stored document anew and replaces all its fields: one consistent GetItem.</summary>
    /// <exception cref="RecordNotFoundException">The item has been deleted.</exception>
    /// <exception cref="InvalidOperationException">The key was changed since the document was stored.</exception>
    public async Task ReloadAsync(T document, CancellationToken cancellationToken = default)
    {
        if (OwnSetOf(document) is { } own)
        {
            await own.ReloadAsync(document, cancellationToken).ConfigureAwait(false);
            return;
        }

        CheckKeyUnchanged(document);
        ItemAddress<TKey> address = AddressOf(document);
        CheckKey(address.Key);
        PooledBytes body = GetItem.Write(_table, address, consistentRead: true);
        using WireResponse response = await SendAsync(DynamoOperation.GetItem, body, cancellationToken).ConfigureAwait(false);
        body.Return();
        T fresh = GetItem.Read<T, DocumentItemReader<T, TKey>>(response.Body.Span, ItemsUnseen) ?? throw NotFound(address.Key, response.Body.Span);
        T.CopyFields(fresh, document, kept: default);
        document.Slot.State = fresh.Slot.State;
        DocumentLifecycle<T, TKey>.TellRead(_context, document);
    }

    private RecordNotFoundException NotFound(TKey key) => new(
        T.Schema.Document,
        $"Couldn't find {T.Schema.Document} with primary key {key} in table '{_table.Name}' (GetItem). Use FindOrDefaultAsync where it may be missing.");
}
