using Amazon.DynamoDBv2.Model;
using Dynamoid.Operations;
using Dynamoid.Serialization;
using Dynamoid.Wire;

namespace Dynamoid.Documents;

/// <content>Items that are changed by their keys, without being read.</content>
public sealed partial class DocumentSet<T, TKey>
{
    /// <summary>Changes the item with a key, which must be there, and sets <c>UpdatedAt</c>: one UpdateItem. Callbacks and validation are passed by.</summary>
    /// <exception cref="RecordNotFoundException">There is no such item; none is made.</exception>
    /// <exception cref="ConditionFailedException">The update's condition does not hold; the exception carries the item.</exception>
    /// <exception cref="ArgumentException">The update changes the key.</exception>
    /// <exception cref="ItemFormatException">A value cannot be stored; nothing was sent.</exception>
    public async Task<UpdateResult<T>> UpdateAsync(TKey key, Update update, UpdateOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(update);
        try
        {
            return await SendAsync(key, update, mustExist: true, options ?? UpdateOptions.Default, cancellationToken).ConfigureAwait(false);
        }
        catch (ConditionalCheckFailedException cause)
        {
            FailedWrite failed = Failed(key, DynamoOperation.UpdateItem, cause);
            throw update.Condition is { } condition && failed.Item is not null ? new ConditionFailedException(failed, condition, cause) : NothingToUpdate(key, cause);
        }
    }

    /// <summary>Changes the item with a key and returns it as it is afterwards, or null when it is not there or the update's condition does not hold: one UpdateItem.</summary>
    /// <exception cref="ArgumentException">The update changes the key.</exception>
    /// <exception cref="ItemFormatException">A value cannot be stored; nothing was sent.</exception>
    public Task<T?> UpdateFieldsAsync(TKey key, Update update, CancellationToken cancellationToken = default) => TryUpdateAsync(key, update, mustExist: true, cancellationToken);

    /// <summary>
    /// Changes the item with a key, or makes it of the key and what the update sets, and returns it as it is afterwards; null when the update's condition does not hold: one
    /// UpdateItem. <c>CreatedAt</c> is not set.
    /// </summary>
    /// <exception cref="ArgumentException">The update changes the key.</exception>
    /// <exception cref="ItemFormatException">A value cannot be stored; nothing was sent.</exception>
    public Task<T?> UpsertAsync(TKey key, Update update, CancellationToken cancellationToken = default) => TryUpdateAsync(key, update, mustExist: false, cancellationToken);

    /// <summary>Counts in the item with a key, which must be there, and returns it as it is afterwards: one UpdateItem.</summary>
    /// <param name="key">The key.</param>
    /// <param name="counters">What is added to which numbers; one that is missing counts as 0.</param>
    /// <param name="touch">Whether <c>UpdatedAt</c> is set.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="RecordNotFoundException">There is no such item; none is made.</exception>
    /// <exception cref="ConditionFailedException">The condition of the counters does not hold; the exception carries the item.</exception>
    /// <exception cref="ArgumentException">The update does something else than to count.</exception>
    public async Task<T> IncAsync(TKey key, Update counters, bool touch = false, CancellationToken cancellationToken = default)
    {
        CheckCounts(counters);
        UpdateResult<T> result = await UpdateAsync(key, counters, touch ? UpdateOptions.Default : UpdateOptions.Untouched, cancellationToken).ConfigureAwait(false);
        return result.Document!;
    }

    /// <summary>Finds a document, changes it and saves what changed: one consistent GetItem, then one UpdateItem.</summary>
    /// <exception cref="RecordNotFoundException">There is no such item.</exception>
    /// <exception cref="StaleObjectException">The item was deleted in between.</exception>
    /// <exception cref="DocumentInvalidException">The changed document is not valid, and was not saved.</exception>
    /// <returns>The document, saved.</returns>
    public async Task<T> UpdateAttributesAsync(TKey key, Action<T> change, SaveOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        T document = await FindAsync(key, consistentRead: true, cancellationToken).ConfigureAwait(false);
        change(document);
        await EnsureSavedAsync(document, condition: null, options, cancellationToken).ConfigureAwait(false);
        return document;
    }

    private async Task<T?> TryUpdateAsync(TKey key, Update update, bool mustExist, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(update);
        try
        {
            UpdateResult<T> result = await SendAsync(key, update, mustExist, UpdateOptions.Default, cancellationToken).ConfigureAwait(false);
            return result.Document;
        }
        catch (ConditionalCheckFailedException)
        {
            return null;
        }
    }

    private async Task<UpdateResult<T>> SendAsync(TKey key, Update update, bool mustExist, UpdateOptions options, CancellationToken cancellationToken)
    {
        CheckKey(key);
        CheckReturnsClass(options.Returns);
        DateTimeOffset now = _context.Clock.GetUtcNow();
        Update whole = WithExpiry(WithVersion(Complete(mustExist ? update : WithKind(update), options.Touch ? now : null)), now);
        PooledBytes body = UpdateItem.Write(_table, key, whole, KeyedConditionOf(whole, mustExist), options.Returns, returnsCapacity: true);
        // What it has become of the item nobody knows when it fails, either.
        Outdate(key);
        using WireResponse response = await SendAsync(DynamoOperation.UpdateItem, body, cancellationToken).ConfigureAwait(false);
        body.Return();
        if (options.Returns != ReturnValues.AllNew)
            Outdate(key);
        return new(ReadUpdated(response.Body.Span, key, whole, options.Returns), Operations.ConsumedCapacity.Of(response.Body.Span));
    }

    private RecordNotFoundException NothingToUpdate(TKey key, Exception cause) => new(
        T.Schema.Document,
        $"Couldn't find {T.Schema.Document} with primary key {key} in table '{_table.Name}', so nothing was changed (UpdateItem). Use UpsertAsync where it may be missing and is to be made.",
        cause);
}
