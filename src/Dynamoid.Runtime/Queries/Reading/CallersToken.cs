namespace Dynamoid.Queries;

/// <summary>Requests that are sent with a token of our own, so that they can be ended without the caller.</summary>
internal static class CallersToken
{
    /// <summary>Waits for a request. What the caller has cancelled is told with the caller's token, as everywhere else.</summary>
    public static async Task<T> AwaitAsync<T>(Task<T> request, CancellationToken caller)
    {
        try
        {
            return await request.ConfigureAwait(false);
        }
        catch (OperationCanceledException cancelled) when (caller.IsCancellationRequested && cancelled.CancellationToken != caller)
        {
            throw new OperationCanceledException(cancelled.Message, cancelled, caller);
        }
    }
}
