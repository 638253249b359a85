using Amazon.DynamoDBv2.Model;
using Dynamoid.Operations;
using Dynamoid.Serialization;
using Dynamoid.Wire;

namespace Dynamoid.Documents;

/// <content>Deleting.</content>
public sealed partial class DocumentSet<T, TKey>
{
    /// <summary>Deletes a document's item, whether it is still there or not: one DeleteItem.</summary>
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

    /// <summary>Deletes the item with a key, whether it is there or not: one DeleteItem.</summary>
    public Task DeleteAsync(TKey key, CancellationToken cancellationToken = default)
    {
        CheckKey(key);
        return DeleteAtAsync(key, key, condition: null, cancellationToken);
    }

    /// <summary>Deletes the item with a key if a condition holds of it: one DeleteItem.</summary>
    /// <exception cref="ConditionFailedException">The condition does not hold, or there is no such item; the exception carries the item that was there.</exception>
    public Task DeleteAsync(TKey key, Condition condition, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(condition);
        CheckKey(key);
        return DeleteAtAsync(key, key, condition, cancellationToken);
    }

    private async Task DeleteIfAsync(T document, Condition? condition, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        CheckKeyUnchanged(document);
        ItemAddress<TKey> address = AddressOf(document);
        CheckKey(address.Key);
        await DeleteAtAsync(address, address.Key, condition, cancellationToken).ConfigureAwait(false);
        // A key that its values say less of is still needed: they may be another item's.
        document.Slot.State = _context.Destroyed.With(StateDetails.Of(document.Slot.State?.Details?.Key, loaded: null));
    }

    private async Task DeleteAtAsync<TAddress>(TAddress address, TKey key, Condition? condition, CancellationToken cancellationToken)
        where TAddress : struct, IItemPart
    {
        PooledBytes body = DeleteItem.Write(_table, address, condition);
        try
        {
            using WireResponse response = await SendAsync(DynamoOperation.DeleteItem, body, cancellationToken).ConfigureAwait(false);
        }
        catch (ConditionalCheckFailedException cause) when (condition is not null)
        {
            throw new ConditionFailedException(Failed(key, DynamoOperation.DeleteItem, cause), condition, cause);
        }

        body.Return();
    }
}
