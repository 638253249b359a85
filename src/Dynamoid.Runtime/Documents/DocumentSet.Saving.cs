using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Dynamoid.Operations;
using Dynamoid.Schemas;
using Dynamoid.Serialization;
using Dynamoid.Wire;

namespace Dynamoid.Documents;

/// <content>Saving and deleting.</content>
public sealed partial class DocumentSet<T, TKey>
{
    /// <summary>
    /// Saves a document. A new one: one PutItem of the whole item, on condition that its key is free. A stored one: one UpdateItem of the fields that changed, on
    /// condition that the item is still there; no request when nothing changed.
    /// </summary>
    /// <returns>True; false is for documents that their validation refuses.</returns>
    /// <exception cref="RecordNotUniqueException">The key of a new document is taken.</exception>
    /// <exception cref="StaleObjectException">The item of a stored document has been deleted.</exception>
    /// <exception cref="MissingHashKeyException">The hash key has no value and is of a type that none can be made up for.</exception>
    /// <exception cref="MissingRangeKeyException">The range key has no value.</exception>
    /// <exception cref="ItemFormatException">A value cannot be stored; nothing was sent.</exception>
    /// <exception cref="ItemTooLargeException">The item is, or would become, larger than 400 KB.</exception>
    /// <exception cref="InvalidOperationException">
    /// The key was changed since the document was stored, the document was deleted through this object, or it was read without some of its members and without tracking.
    /// </exception>
    public Task<bool> SaveAsync(T document, SaveOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Slot.IsNew
            ? InsertAsync(document, cancellationToken)
            : UpdateAsync(document, options ?? SaveOptions.Default, cancellationToken);
    }

    /// <summary>Saves a document as <see cref="SaveAsync"/> does, and throws where that would return false.</summary>
    /// <exception cref="RecordNotUniqueException">The key of a new document is taken.</exception>
    /// <exception cref="StaleObjectException">The item of a stored document has been deleted.</exception>
    public Task SaveOrThrowAsync(T document, SaveOptions? options = null, CancellationToken cancellationToken = default) =>
        SaveAsync(document, options, cancellationToken);

    /// <summary>Saves a new document and returns it: one PutItem.</summary>
    /// <exception cref="RecordNotUniqueException">The key is taken.</exception>
    public async Task<T> CreateAsync(T document, CancellationToken cancellationToken = default)
    {
        await SaveAsync(document, options: null, cancellationToken).ConfigureAwait(false);
        return document;
    }

    /// <summary>Deletes a document's item, whether it is still there or not: one DeleteItem.</summary>
    /// <exception cref="MissingHashKeyException">The document has no hash key.</exception>
    /// <exception cref="InvalidOperationException">The key was changed since the document was stored: the request would delete another item.</exception>
    public async Task DeleteAsync(T document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        CheckKeyUnchanged(document);
        ItemAddress<TKey> address = AddressOf(document);
        CheckKey(address.Key);
        await DeleteAtAsync(address, cancellationToken).ConfigureAwait(false);
        // A key that its values say less of is still needed: they may be another item's.
        document.Slot.State = _context.Destroyed.With(StateDetails.Of(document.Slot.State?.Details?.Key, loaded: null));
    }

    /// <summary>Deletes the item with a key, whether it is there or not: one DeleteItem.</summary>
    public async Task DeleteAsync(TKey key, CancellationToken cancellationToken = default)
    {
        CheckKey(key);
        await DeleteAtAsync(key, cancellationToken).ConfigureAwait(false);
    }

    private async Task DeleteAtAsync<TAddress>(TAddress address, CancellationToken cancellationToken)
        where TAddress : struct, IItemPart
    {
        PooledBytes body = DeleteItem.Write(_table, address);
        using WireResponse response = await SendAsync(DynamoOperation.DeleteItem, body, cancellationToken).ConfigureAwait(false);
        body.Return();
    }

    private async Task<bool> InsertAsync(T document, CancellationToken cancellationToken)
    {
        DateTimeOffset now = _context.Clock.GetUtcNow();
        T.AssignKey(document);
        T.StampCreated(document, now);
        T.StampUpdated(document, now, keep: true);
        TKey key = T.KeyOf(document);
        CheckKey(key);
        await CreateTableOnSaveAsync(cancellationToken).ConfigureAwait(false);
        DocumentItem<T, TKey> item = new(document);
        PooledBytes body = PutItem.WriteNew(_table, item, HashKeyAttribute);
        CheckSize(body, item, key, DynamoOperation.PutItem);
        DocumentState saved = StateOf(document);
        try
        {
            using WireResponse response = await SendAsync(DynamoOperation.PutItem, body, cancellationToken).ConfigureAwait(false);
        }
        catch (ConditionalCheckFailedException cause)
        {
            throw new RecordNotUniqueException(T.Schema.Document, key.ToString()!, _table.Name, cause);
        }
        catch (AmazonDynamoDBException cause) when (IsSizeRefused(cause))
        {
            throw Refused(item, key, DynamoOperation.PutItem, cause);
        }

        body.Return();
        document.Slot.State = saved;
        return true;
    }

    // Most saves of what was only read find nothing to send, and should not pay for a request.
    private async Task<bool> UpdateAsync(T document, SaveOptions options, CancellationToken cancellationToken)
    {
        DocumentChanges<T, TKey> changes = ChangesOf(document);
        return changes.Count == 0 || await UpdateAsync(document, changes, options, cancellationToken).ConfigureAwait(false);
    }

    private DocumentChanges<T, TKey> ChangesOf(T document)
    {
        if (document.Slot.IsDestroyed)
            throw new InvalidOperationException($"{T.Schema.Document} with primary key {T.KeyOf(document)} was deleted through this object, so it cannot be saved. Save a new one.");
        CheckKeyUnchanged(document);
        DocumentState stored = KnownState(document);
        return new(document, T.ChangedFields(document, stored), ExtraChanges.Of<T, TKey>(document, stored));
    }

    private async Task<bool> UpdateAsync(T document, DocumentChanges<T, TKey> changes, SaveOptions options, CancellationToken cancellationToken)
    {
        DocumentState stored = KnownState(document);
        bool isTouched = Touch(document, stored, options, ref changes);
        ItemAddress<TKey> address = AddressOf(document);
        ChangedItem<TKey, DocumentChanges<T, TKey>> item = new(address.Key, changes);
        DocumentState saved;
        PooledBytes body;
        try
        {
            body = UpdateItem.Write(_table, address, HashKeyAttribute, changes);
            CheckSize(body, item, address.Key, DynamoOperation.UpdateItem);
            saved = StateOf(document).With(document.Slot.State!.Details?.Saved(changes.Changed));
            using WireResponse response = await SendAsync(DynamoOperation.UpdateItem, body, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception cause)
        {
            // The next attempt has a time of its own.
            if (isTouched)
                T.RestoreUpdated(document, stored);
            if (cause is ConditionalCheckFailedException)
                throw new StaleObjectException(T.Schema.Document, address.Key.ToString()!, _table.Name, DynamoOperation.UpdateItem.Name, cause);
            if (IsSizeRefused(cause))
                throw Refused(item, address.Key, DynamoOperation.UpdateItem, cause);
            throw;
        }

        body.Return();
        document.Slot.State = saved;
        return true;
    }

    // What another client knows to be stored may be in another table: this one sends all fields.
    private DocumentState KnownState(T document)
    {
        DocumentState state = document.Slot.State!;
        bool isKnown = state.Context == _context;
        if (state.Details?.Loaded is not null && !(isKnown && state.KeepsOriginals))
            throw new InvalidOperationException($"{T.Schema.Document} with primary key {T.KeyOf(document)} was read without some of its members, and without tracking or through another client, so nobody can tell which of them to save. Call ReloadAsync first, or read it with tracking and save it through the same client.");
        return isKnown ? state : _context.Untracked;
    }

    // Whether UpdatedAt has been set here, and not by the user.
    private bool Touch(T document, DocumentState stored, SaveOptions options, ref DocumentChanges<T, TKey> changes)
    {
        int updatedAt = T.Schema.UpdatedAtField;
        if (!options.Touch || updatedAt < 0)
            return false;

        // A time that the user set stays; without originals nobody can tell.
        bool isSetByUser = changes.IsChanged(updatedAt) && stored.KeepsOriginals;
        T.StampUpdated(document, _context.Clock.GetUtcNow(), keep: isSetByUser);
        changes = changes.With(updatedAt);
        return !isSetByUser;
    }

    // Taken when the request is written: what is changed while it is on its way is saved the next time.
    private DocumentState StateOf(T document) => _tracked ? T.Capture(document, _context) : _context.Untracked;

    // The request would go to another item.
    private static void CheckKeyUnchanged(T document)
    {
        if (!T.IsKeyChanged(document, document.Slot.State))
            return;
        DocumentSchema schema = T.Schema;
        string properties = schema.RangeKey is { } range ? $"{schema.HashKey.Property} or {range.Property}" : schema.HashKey.Property;
        throw new InvalidOperationException(
            $"{properties} of {schema.Document} has been changed since it was stored (the primary key is {T.KeyOf(document)} now), and DynamoDB cannot change the key of an item. Save a new document under the new key and delete the old one.");
    }
}
