namespace Dynamoid.Documents;

/// <content>Saving.</content>
public sealed partial class DocumentSet<T, TKey>
{
    /// <summary>
    /// Saves a document. A new one: one PutItem of the whole item, on condition that its key is free. A stored one: one UpdateItem of the fields that changed, on
    /// condition that the item is still there; no request when nothing changed.
    /// </summary>
    /// <returns>True; false is for documents that their validation refuses.</returns>
    /// <exception cref="RecordNotUniqueException">The key of a new document is taken.</exception>
    /// <exception cref="StaleObjectException">The item of a stored document has been deleted, or its lock version is not the one that was loaded.</exception>
    /// <exception cref="MissingHashKeyException">The hash key has no value and is of a type that none can be made up for.</exception>
    /// <exception cref="MissingRangeKeyException">The range key has no value.</exception>
    /// <exception cref="ItemFormatException">A value cannot be stored; nothing was sent.</exception>
    /// <exception cref="ItemTooLargeException">The item is, or would become, larger than 400 KB.</exception>
    /// <exception cref="InvalidOperationException">
    /// The key was changed since the document was stored, the document was deleted through this object, or it was read without some of its members and without tracking.
    /// </exception>
    public Task<bool> SaveAsync(T document, SaveOptions? options = null, CancellationToken cancellationToken = default) =>
        SaveIfAsync(document, condition: null, options, cancellationToken);

    /// <summary>
    /// Saves a document as <see cref="SaveAsync(T, SaveOptions, CancellationToken)"/> does, if a condition holds of the item that is stored: in the same request. Of a new document,
    /// whose item is not there, only conditions such as <c>NotExists</c> hold. When nothing changed there is no request, and the condition is not looked at.
    /// </summary>
    /// <exception cref="ConditionFailedException">The condition does not hold; the exception carries the item that was there.</exception>
    /// <inheritdoc cref="SaveAsync(T, SaveOptions, CancellationToken)"/>
    public Task<bool> SaveAsync(T document, Condition condition, SaveOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return SaveIfAsync(document, condition, options, cancellationToken);
    }

    /// <summary>Saves a document as <see cref="SaveAsync(T, SaveOptions, CancellationToken)"/> does, and throws where that would return false.</summary>
    /// <exception cref="DocumentInvalidException">The document is not valid; nothing was sent.</exception>
    /// <exception cref="RecordNotUniqueException">The key of a new document is taken.</exception>
    /// <exception cref="StaleObjectException">The item of a stored document has been deleted, or its lock version is not the one that was loaded.</exception>
    public Task SaveOrThrowAsync(T document, SaveOptions? options = null, CancellationToken cancellationToken = default) =>
        EnsureSavedAsync(document, condition: null, options, cancellationToken);

    /// <summary>Saves a document if a condition holds of the item that is stored, in the same request, and throws when it is not valid or a callback stopped it.</summary>
    /// <exception cref="ConditionFailedException">The condition does not hold; the exception carries the item. Nothing was written.</exception>
    /// <inheritdoc cref="SaveOrThrowAsync(T, SaveOptions, CancellationToken)" path="/exception"/>
    public Task SaveOrThrowAsync(T document, Condition condition, SaveOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return EnsureSavedAsync(document, condition, options, cancellationToken);
    }

    /// <summary>Saves a new document and returns it: one PutItem.</summary>
    /// <exception cref="DocumentInvalidException">The document is not valid; nothing was sent.</exception>
    /// <exception cref="RecordNotUniqueException">The key is taken.</exception>
    /// <exception cref="InvalidOperationException">The document is stored already, or was deleted through this object; nothing was sent.</exception>
    public async Task<T> CreateAsync(T document, CancellationToken cancellationToken = default)
    {
        CheckIsNew(document);
        await EnsureSavedAsync(document, condition: null, options: null, cancellationToken).ConfigureAwait(false);
        return document;
    }

    /// <summary>Saves a new document and returns it, if a condition holds of its key's item, which is not there: one PutItem.</summary>
    /// <exception cref="DocumentInvalidException">The document is not valid; nothing was sent.</exception>
    /// <exception cref="RecordNotUniqueException">The key is taken.</exception>
    /// <exception cref="ConditionFailedException">The condition does not hold of an item that is not there.</exception>
    /// <exception cref="InvalidOperationException">The document is stored already, or was deleted through this object; nothing was sent.</exception>
    public async Task<T> CreateAsync(T document, Condition condition, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(condition);
        CheckIsNew(document);
        await EnsureSavedAsync(document, condition, options: null, cancellationToken).ConfigureAwait(false);
        return document;
    }
}
