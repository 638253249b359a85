namespace Dynamoid.Documents;

/// <summary>
/// Reads documents from a source and writes them in batches, some at once. Only what is in those batches is in memory. One thread at a time is in here, so nothing is locked.
/// </summary>
internal sealed class Importer<T, TKey>(DocumentSet<T, TKey> set, BatchPuts<T, TKey> puts, ImportOptions options, CancellationToken cancellationToken)
    where T : class, IDocument<T, TKey>
    where TKey : struct, IDocumentKey<TKey>
{
    private readonly BatchesInFlight<T, TKey> _inFlight = new(options);
    private ImportBatch<T, TKey> _batch = new();
    private Exception? _sourceFailed;

    private ImportTally<T, TKey> Tally => _inFlight.Tally;

    /// <summary>Imports all of a source; returns how many documents were written.</summary>
    public async Task<long> RunAsync(IAsyncEnumerable<T> source)
    {
        try
        {
            await ReadAsync(source).ConfigureAwait(false);
        }
        catch (Exception cause)
        {
            // What has been read until then is written all the same.
            _sourceFailed = cause;
        }

        await SendAsync().ConfigureAwait(false);
        await _inFlight.EndAsync().ConfigureAwait(false);
        return Result(_inFlight.Stop ?? _sourceFailed);
    }

    private long Result(Exception? ended)
    {
        IReadOnlyList<ImportFailure> failures = Tally.Failures;
        if (ended is not null || failures.Count > 0)
        {
            ImportException error = new(T.Schema.Document, set.TableName, Tally.Counts, failures, ended);
            throw ended is OperationCanceledException && cancellationToken.IsCancellationRequested
                ? new OperationCanceledException(error.Message, error, cancellationToken)
                : error;
        }

        _inFlight.Progress.ThrowHeld();
        return Tally.Written;
    }

    private async Task ReadAsync(IAsyncEnumerable<T> source)
    {
        await foreach (T document in source.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            long position = Tally.Read++;
            _inFlight.Collect();
            if (await PrepareAsync(document, position).ConfigureAwait(false) is { } item)
                await AddAsync(item).ConfigureAwait(false);
            if (_inFlight.Stop is not null)
                return;
        }
    }

    private async ValueTask<ImportItem<T, TKey>?> PrepareAsync(T document, long position)
    {
        try
        {
            if (options.Validate && document is not null)
                await DocumentSet<T, TKey>.EnsureValidAsync(document, cancellationToken).ConfigureAwait(false);
            return set.Prepare(document!, position, options.SetTimestamps);
        }
        catch (Exception cause) when (!(cause is OperationCanceledException && cancellationToken.IsCancellationRequested))
        {
            // Whatever is wrong with one document, the others are written.
            Tally.Add(new ImportFailure(position, document, DocumentSet<T, TKey>.KeyTextOf(document), cause));
            return null;
        }
    }

    private async Task AddAsync(ImportItem<T, TKey> item)
    {
        if (!_batch.HasRoomFor(item) || _batch.Has(item.Key))
            await SendAsync().ConfigureAwait(false);

        // Of two documents with the same key the later one is to stay, so it waits until the earlier one is written.
        await _inFlight.AfterAsync(item.Key).ConfigureAwait(false);
        _batch.Add(item);
        if (_batch.IsFull)
            await SendAsync().ConfigureAwait(false);
    }

    private async Task SendAsync()
    {
        ImportBatch<T, TKey> batch = _batch;
        if (batch.IsEmpty)
            return;
        _batch = new();
        await _inFlight.UntilFreeAsync().ConfigureAwait(false);
        if (_inFlight.Stop is null)
            await _inFlight.TryAsync(EnsureTableAsync()).ConfigureAwait(false);
        if (_inFlight.Stop is { } reason)
            _inFlight.GiveUp(batch, reason);
        else
            _inFlight.Add(batch, puts.WriteAsync(batch));
    }

    private Task EnsureTableAsync() =>
        cancellationToken.IsCancellationRequested ? Task.FromCanceled(cancellationToken) : set.CreateTableOnSaveAsync(cancellationToken);
}
