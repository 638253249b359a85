using Dynamoid.Documents;
using Dynamoid.Operations;

namespace Dynamoid.Queries;

/// <summary>
/// Deletes items by their keys in batches, some at once, while the keys are read. Only what is in those batches, and in the page that is read, is in memory. One thread at a time is
/// in here, so nothing is locked.
/// </summary>
internal sealed class Deleter<T, TKey>
    where T : class, IDocument<T, TKey>
    where TKey : struct, IDocumentKey<TKey>
{
    private readonly DocumentSet<T, TKey> _set;
    private readonly DeleteAllOptions _options;
    private readonly CancellationToken _cancellationToken;
    private readonly TasksInFlight<int, BatchEnd> _inFlight;
    private readonly UnfinishedBatches _unfinished;
    private readonly HeldProgress<DeleteAllProgress> _progress;
    private readonly HashSet<RawKey> _batch = [];
    private long _found;
    private long _deleted;

    public Deleter(DocumentSet<T, TKey> set, DeleteAllOptions options, CancellationToken cancellationToken)
    {
        _set = set;
        _options = options;
        _cancellationToken = cancellationToken;
        _inFlight = new(Count);
        _unfinished = set.UnfinishedDeletes();
        _progress = new(options.Progress);
    }

    /// <summary>Deletes all items whose keys come; returns how many.</summary>
    public async Task<long> RunAsync(IAsyncEnumerable<PageContent<RawKey>> pages)
    {
        Exception? unread = null;
        try
        {
            await ReadAsync(pages).ConfigureAwait(false);
        }
        catch (Exception cause)
        {
            // What has been found until then is deleted all the same.
            unread = cause;
        }

        await SendAsync().ConfigureAwait(false);
        await _inFlight.UntilLeftAsync(0).ConfigureAwait(false);
        if (unread is not null)
            _unfinished.EndBy(unread);
        _unfinished.ThrowIfAny(_cancellationToken);
        _progress.ThrowHeld();
        return _deleted;
    }

    private async Task ReadAsync(IAsyncEnumerable<PageContent<RawKey>> pages)
    {
        await foreach (PageContent<RawKey> page in pages.ConfigureAwait(false))
        {
            foreach (RawKey key in page.Items)
            {
                // A scan of an index may meet an item twice that is changed meanwhile.
                if (_batch.Add(key))
                    _found++;
                if (_batch.Count == BatchWriteItem.MostWrites)
                    await SendAsync().ConfigureAwait(false);
            }

            _inFlight.Collect();
            if (_unfinished.Failure is not null)
                return;
        }
    }

    private async Task SendAsync()
    {
        RawKey[] keys = [.. _batch];
        _batch.Clear();
        if (keys.Length == 0)
            return;
        await _inFlight.UntilLeftAsync(_options.MaxConcurrency - 1).ConfigureAwait(false);
        if (_unfinished.Failure is null)
            _inFlight.Add(keys.Length, _set.DeleteAsync(keys, _cancellationToken));
        else
            Count(keys.Length, _set.NotDeleted(keys));
    }

    private void Count(int sent, BatchEnd end)
    {
        _deleted += sent - _unfinished.Add(end);
        _progress.Report(new(_found, _deleted, _unfinished.Count));
    }
}
