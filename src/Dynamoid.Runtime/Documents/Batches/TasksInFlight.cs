namespace Dynamoid.Documents;

/// <summary>Batches that have been sent and not yet answered. One thread at a time is in here, so nothing is locked.</summary>
/// <typeparam name="TBatch">What was sent.</typeparam>
/// <typeparam name="TOutcome">What became of it.</typeparam>
/// <param name="answered">Is told of each batch that has been answered.</param>
internal sealed class TasksInFlight<TBatch, TOutcome>(Action<TBatch, TOutcome> answered)
{
    private readonly List<(TBatch Batch, Task<TOutcome> Answer)> _sent = [];

    /// <summary>The batches, each with the answer that is awaited.</summary>
    public IReadOnlyList<(TBatch Batch, Task<TOutcome> Answer)> Sent => _sent;

    /// <param name="batch">The batch.</param>
    /// <param name="answer">Its answer, which never fails.</param>
    public void Add(TBatch batch, Task<TOutcome> answer) => _sent.Add((batch, answer));

    /// <summary>Takes in the batches that have been answered.</summary>
    public void Collect()
    {
        for (int i = 0; i < _sent.Count;)
        {
            (TBatch batch, Task<TOutcome> answer) = _sent[i];
            if (!answer.IsCompletedSuccessfully)
            {
                i++;
                continue;
            }

            _sent.RemoveAt(i);
            answered(batch, answer.Result);
        }
    }

    /// <summary>Waits until no more than so many are on their way.</summary>
    public async Task UntilLeftAsync(int count)
    {
        Collect();
        while (_sent.Count > count)
        {
            await Task.WhenAny(_sent.Select(static sent => sent.Answer)).ConfigureAwait(false);
            Collect();
        }
    }
}
