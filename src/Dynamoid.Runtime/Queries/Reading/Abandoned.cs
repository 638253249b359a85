namespace Dynamoid.Queries;

/// <summary>Requests whose answers nobody wants any more.</summary>
internal static class Abandoned
{
    /// <summary>Cancels requests and waits for their end, so that none goes on behind the caller's back. What they fail with is of no interest.</summary>
    public static async Task EndAsync(IEnumerable<Task> requests, CancellationTokenSource stop)
    {
        await stop.CancelAsync().ConfigureAwait(false);
        await Task.WhenAll(requests).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
