namespace Dynamoid.Documents;

/// <summary>The batches that have been sent and not yet answered, and the counts of those that were.</summary>
internal sealed class BatchesInFlight<T, TKey>
    where T : class, IDocument<T, TKey>
    where TKey : struct, IDocumentKey<TKey>
{
    private readonly ImportOptions _options;
    private readonly TasksInFlight<ImportBatch<T, TKey>, ImportOutcome<T, TKey>> _inFlight;

    public BatchesInFlight(ImportOptions options)
    {
        _options = options;
        _inFlight = new(Count);
        Progress = new(options.Progress);
        Tally = new(Progress);
    }

    public ImportTally<T, TKey> Tally { get; }

    public HeldProgress<ImportProgress> Progress { get; }

    /// <summary>A reason for which nothing more is to be sent.</summary>
    public Exception? Stop { get; private set; }

    public void Add(ImportBatch<T, TKey> batch, Task<ImportOutcome<T, TKey>> answered) => _inFlight.Add(batch, answered);

    /// <summary>Counts a batch that is not sent at all.</summary>
    public void GiveUp(ImportBatch<T, TKey> batch, Exception reason)
    {
        ImportOutcome<T, TKey> outcome = new();
        outcome.StopFor(batch.Items.Span, reason);
        Count(batch, outcome);
    }

    /// <summary>Counts the batches that have been answered.</summary>
    public void Collect() => _inFlight.Collect();

    /// <summary>Waits until one more batch may be sent.</summary>
    public Task UntilFreeAsync() => _inFlight.UntilLeftAsync(_options.MaxConcurrency - 1);

    /// <summary>Waits until all batches have been answered.</summary>
    public Task EndAsync() => _inFlight.UntilLeftAsync(0);

    /// <summary>Waits until no batch with a key is on its way.</summary>
    public async ValueTask AfterAsync(TKey key)
    {
        while (With(key) is { } answered)
        {
            await answered.ConfigureAwait(false);
            Collect();
        }
    }

    /// <summary>Waits for what must be done before a batch is sent; nothing is sent any more when it fails.</summary>
    public async ValueTask TryAsync(Task preparation)
    {
        try
        {
            await preparation.ConfigureAwait(false);
        }
        catch (Exception cause)
        {
            Stop = cause;
        }
    }

    private Task<ImportOutcome<T, TKey>>? With(TKey key)
    {
        foreach ((ImportBatch<T, TKey> batch, Task<ImportOutcome<T, TKey>> answered) in _inFlight.Sent)
        {
            if (batch.Has(key))
                return answered;
        }

        return null;
    }

    private void Count(ImportBatch<T, TKey> batch, ImportOutcome<T, TKey> outcome)
    {
        batch.ReturnBuffers();
        Stop ??= outcome.Stop;
        Tally.Add(outcome);
    }
}
