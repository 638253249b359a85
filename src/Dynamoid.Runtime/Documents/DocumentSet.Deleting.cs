using Amazon.DynamoDBv2.Model;
using Dynamoid.Operations;
using Dynamoid.Serialization;
using Dynamoid.Wire;

namespace Dynamoid.Documents;

/// <content>Deleting.</content>
public sealed partial class DocumentSet<T, TKey>
{
    /// <summary>
    /// Deletes a document's item, whether it is still there or not: one DeleteItem. Of a class with a lock version, it must be there as it was loaded.
    /// </summary>
    /// <exception cref="StaleObjectException">The class has a lock version, and the item is of another version than was loaded, or gone.</exception>
    /// <exception cref="MissingHashKeyException">The document has no hash key.</exception>
    /// <exception cref="InvalidOperationException">The key was changed since the document was stored: the request would delete another item.</exception>
    public Task DeleteAsync(T document, CancellationToken cancellationToken = default) => DeleteIfAsync(document, condition: null, cancellationToken);

    /// <summary>Deletes a document's item if a condition holds of it: one DeleteItem.</summary>
    /// <exception cref="ConditionFailedException">The condition does not hold, or there is no such item; the exception carries the item that was there.</exception>
    /// <inheritdoc cref="DeleteAsync(T, CancellationToken)"/>
    public Task DeleteAsync(T document, Condition condition, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return DeleteIfAsync(document, condition, cancellationToken);
    }

    /// <summary>Deletes the item with a key, whether it is there or not, and of whatever version: one DeleteItem.</summary>
    public Task DeleteAsync(TKey key, CancellationToken cancellationToken = default)
    {
        CheckKey(key);
        return DeleteAtAsync(key, key, condition: null, check: null, cancellationToken);
    }

    /// <summary>Deletes the item with a key if a condition holds of it: one DeleteItem.</summary>
    /// <exception cref="ConditionFailedException">The condition does not hold, or there is no such item; the exception carries the item that was there.</exception>
    public Task DeleteAsync(TKey key, Condition condition, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(condition);
        CheckKey(key);
        return DeleteAtAsync(key, key, condition, check: null, cancellationToken);
    }

    private async Task DeleteIfAsync(T document, Condition? condition, CancellationToken cancellationToken)
    {
        if (OwnSetOf(document) is { } own)
        {
            await own.DeleteAsync(document, condition, cancellationToken).ConfigureAwait(false);
            return;
        }

        CheckKeyUnchanged(document);
        ItemAddress<TKey> address = AddressOf(document);
        CheckKey(address.Key);
        await DeleteAtAsync(address, address.Key, condition, VersionCheckOf(document), cancellationToken).ConfigureAwait(false);
        // A key that its values say less of is still needed: they may be another item's.
        document.Slot.State = _context.Destroyed.With(StateDetails.Of(document.Slot.State?.Details?.Key, loaded: null));
    }

    private async Task DeleteAtAsync<TAddress>(TAddress address, TKey key, Condition? condition, VersionCheck? check, CancellationToken cancellationToken)
        where TAddress : struct, IItemPart
    {
        PooledBytes body = DeleteItem.Write(_table, address, Both(ConditionOf(check), condition));
        try
        {
            using WireResponse response = await SendAsync(DynamoOperation.DeleteItem, body, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error)
        {
            Outdate(address);
            if (error is not ConditionalCheckFailedException cause)
                throw;
            throw NotDeleted(Failed(key, DynamoOperation.DeleteItem, cause), condition, check, cause);
        }

        body.Return();
        Forget(address);
    }

    // Without a version, an item that is gone does not meet a condition; with one, it has been deleted by somebody else.
    private static ConditionFailedException NotDeleted(FailedWrite failed, Condition? condition, VersionCheck? check, Exception cause) =>
        check is null ? new ConditionFailedException(failed, condition ?? IsThere, cause) : NotChanged(failed, condition, check, cause);
}
