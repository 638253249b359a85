using System.Runtime.ExceptionServices;
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
    private readonly TasksInFlight<int, DeleteOutcome> _inFlight;
    private readonly List<string> _leftOver = [];
    private readonly HashSet<RawKey> _batch = [];
    private Exception? _failure;
    private long _found;
    private long _deleted;

    public Deleter(DocumentSet<T, TKey> set, DeleteAllOptions options, CancellationToken cancellationToken)
    {
        _set = set;
        _options = options;
        _cancellationToken = cancellationToken;
        _inFlight = new(Count);
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
        Exception? failure = _failure ?? unread;
        if (failure is not null && (_leftOver.Count == 0 || failure is OperationCanceledException))
            ExceptionDispatchInfo.Throw(failure);
        return _leftOver.Count == 0 ? _deleted : throw _set.NotDeleted(_leftOver, failure);
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
            if (_failure is not null)
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
        if (_failure is null)
            _inFlight.Add(keys.Length, DeleteAsync(keys));
    }

    private async Task<DeleteOutcome> DeleteAsync(RawKey[] keys)
    {
        try
        {
            return new(await _set.DeleteAsync(keys, _cancellationToken).ConfigureAwait(false), Failure: null);
        }
        catch (Exception cause)
        {
            return new([], cause);
        }
    }

    private void Count(int sent, DeleteOutcome outcome)
    {
        _failure ??= outcome.Failure;
        _leftOver.AddRange(outcome.LeftOver);
        _deleted += outcome.Failure is null ? sent - outcome.LeftOver.Count : 0;
        _options.Progress?.Report(new(_found, _deleted, _leftOver.Count));
    }
}
