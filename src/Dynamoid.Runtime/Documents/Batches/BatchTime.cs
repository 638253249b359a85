namespace Dynamoid.Documents;

/// <summary>The time that one batch has used up of its budget.</summary>
internal sealed class BatchTime(TimeProvider clock, TimeSpan budget)
{
    private readonly long _start = clock.GetTimestamp();
    private TimeSpan _outside;

    /// <summary>What is left of the budget; nothing or less when it is used up.</summary>
    public TimeSpan Left => budget + _outside - clock.GetElapsedTime(_start);

    /// <summary>Waits for something that does not count: the client's own rate limit says nothing about DynamoDB.</summary>
    public async ValueTask<double> OutsideAsync(ValueTask<double> wait)
    {
        long start = clock.GetTimestamp();
        double result = await wait.ConfigureAwait(false);
        _outside += clock.GetElapsedTime(start);
        return result;
    }
}
