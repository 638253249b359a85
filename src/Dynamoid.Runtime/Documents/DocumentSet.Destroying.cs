namespace Dynamoid.Documents;

/// <content>Destroying: deleting with callbacks.</content>
public sealed partial class DocumentSet<T, TKey>
{
    /// <summary>Deletes a document's item, whether it is still there or not, with the callbacks of its destruction: one DeleteItem.</summary>
    /// <returns>False when a callback or an interceptor stopped it; then nothing was sent.</returns>
    /// <inheritdoc cref="DeleteAsync(T, CancellationToken)" path="/exception"/>
    public async Task<bool> DestroyAsync(T document, CancellationToken cancellationToken = default)
    {
        if (OwnSetOf(document) is { } own)
            return await own.DestroyAsync(document, cancellationToken).ConfigureAwait(false);
        if (!_channel.IsLookedAt && DocumentLifecycle<T, TKey>.IsAroundDestroying(_context))
            return await DocumentLifecycle<T, TKey>.DestroyAsync(_context, document, () => DeleteAsync(document, cancellationToken), cancellationToken).ConfigureAwait(false);
        await DeleteAsync(document, cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <summary>Deletes a document's item as <see cref="DestroyAsync(T, CancellationToken)"/> does, and throws where that would return false.</summary>
    /// <exception cref="RecordNotDestroyedException">A callback or an interceptor stopped it; nothing was sent.</exception>
    /// <inheritdoc cref="DeleteAsync(T, CancellationToken)" path="/exception"/>
    public Task DestroyOrThrowAsync(T document, CancellationToken cancellationToken = default)
    {
        return OwnSetOf(document) is { } own
            ? own.DestroyOrThrowAsync(document, cancellationToken)
            : DestroyByAsync(document, () => DeleteAsync(document, cancellationToken), cancellationToken);
    }
}
