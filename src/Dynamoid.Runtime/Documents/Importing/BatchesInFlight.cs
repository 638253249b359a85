namespace Dynamoid.Documents;

/// <summary>The batches that have been sent and not yet answered, and the counts of those that were.</summary>
internal sealed class BatchesInFlight<T, TKey>(ImportOptions options)
    where T : class, IDocument<T, TKey>
    where TKey : struct, IDocumentKey<TKey>
{
    private readonly List<(ImportBatch<T, TKey> Batch, Task<ImportOutcome<T, TKey>> Answered)> _sent = [];

    public ImportTally<T, TKey> Tally { get; } = new(options.Progress);

    /// <summary>A reason for which nothing more is to be sent.</summary>
    public Exception? Stop { get; private set; }

    public void Add(ImportBatch<T, TKey> batch, Task<ImportOutcome<T, TKey>> answered) => _sent.Add((batch, answered));

    /// <summary>Counts a batch that is not sent at all.</summary>
    public void GiveUp(ImportBatch<T, TKey> batch, Exception reason)
    {
        ImportOutcome<T, TKey> outcome = new();
        outcome.StopFor(batch.Items.Span, reason);
        Count(batch, outcome);
    }

    /// <summary>Counts the batches that have been answered.</summary>
    public void Collect()
    {
        for (int i = 0; i < _sent.Count;)
        {
            (ImportBatch<T, TKey> batch, Task<ImportOutcome<T, TKey>> answered) = _sent[i];
            if (!answered.IsCompletedSuccessfully)
            {
                i++;
                continue;
            }

            _sent.RemoveAt(i);
            Count(batch, answered.Result);
        }
    }

    /// <summary>Waits until one more batch may be sent.</summary>
    public Task UntilFreeAsync() => UntilLeftAsync(options.MaxConcurrency - 1);

    /// <summary>Waits until all batches have been answered.</summary>
    public Task EndAsync() => UntilLeftAsync(0);

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

    private async Task UntilLeftAsync(int count)
    {
        Collect();
        while (_sent.Count > count)
        {
            await Task.WhenAny(_sent.Select(static sent => sent.Answered)).ConfigureAwait(false);
            Collect();
        }
    }

    private Task<ImportOutcome<T, TKey>>? With(TKey key)
    {
        foreach ((ImportBatch<T, TKey> batch, Task<ImportOutcome<T, TKey>> answered) in _sent)
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
