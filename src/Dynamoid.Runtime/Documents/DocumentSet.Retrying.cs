namespace Dynamoid.Documents;

/// <content>Changes that are made again when somebody else was faster.</content>
public sealed partial class DocumentSet<T, TKey>
{
    /// <inheritdoc cref="UpdateWithRetryAsync(TKey, Func{T, Task}, UpdateRetryOptions?, CancellationToken)"/>
    public Task<T> UpdateWithRetryAsync(TKey key, Action<T> change, UpdateRetryOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        return UpdateWithRetryAsync(
            key,
            document =>
            {
                change(document);
                return Task.CompletedTask;
            },
            options,
            cancellationToken);
    }

    /// <summary>
    /// Finds a document, changes it and saves it; when somebody else has changed the item meanwhile, which its lock version tells, all of it again after a random pause: for each attempt
    /// one consistent GetItem and one UpdateItem.
    /// </summary>
    /// <param name="key">The key.</param>
    /// <param name="change">The change. It may run several times, each time on a document that was read anew.</param>
    /// <param name="options">How often, and with which pauses.</param>
    /// <param name="cancellationToken">Ends requests and pauses.</param>
    /// <returns>The document, saved.</returns>
    /// <exception cref="RecordNotFoundException">There is no such item, or not any more.</exception>
    /// <exception cref="StaleObjectException">Somebody else was faster each of <see cref="UpdateRetryOptions.MaxAttempts"/> times; the exception carries the item as it is.</exception>
    /// <exception cref="InvalidOperationException">The class has no lock version, so that nobody would notice.</exception>
    public async Task<T> UpdateWithRetryAsync(TKey key, Func<T, Task> change, UpdateRetryOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (!IsLocked)
            throw new InvalidOperationException($"{T.Schema.Document} has no lock version, so nobody notices what others change meanwhile, and there is nothing to try again. Give it one: [LockVersion] public int LockVersion {{ get; set; }}; or use UpdateAsync(key, …), which needs none.");
        UpdateRetryOptions how = options ?? UpdateRetryOptions.Default;
        T document = await FindAsync(key, consistentRead: true, cancellationToken).ConfigureAwait(false);
        for (int attempt = 1; ; attempt++)
        {
            await change(document).ConfigureAwait(false);
            try
            {
                await SaveOrThrowAsync(document, how.Save, cancellationToken).ConfigureAwait(false);
                return document;
            }
            catch (StaleObjectException) when (attempt < how.MaxAttempts)
            {
                await Pause.ForAsync(Backoff.After(attempt, how.FirstPause, how.LongestPause), _context.Clock, cancellationToken).ConfigureAwait(false);
                // A session would find the same document again, with the changes that were not saved.
                await ReloadAsync(document, cancellationToken).ConfigureAwait(false);
            }
        }
    }
}
