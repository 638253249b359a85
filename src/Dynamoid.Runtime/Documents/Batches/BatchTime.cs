namespace Dynamoid.Documents;

/// <summary>The time that one batch has used up of its budget.</summary>
internal sealed class BatchTime(TimeProvider clock, TimeSpan budget)
{
    private readonly long _start = clock.GetTimestamp();
    private TimeSpan _outside;

    /// <summary>What is left of the budget; nothing or less when it is used up.</summary>
    public TimeSpan Left => budget + _outside - clock.GetElapsedTime(_start);

    /// <summary>Waits for the client's own limit. That does not count: it says nothing about DynamoDB.</summary>
    public async ValueTask<double> ReserveAsync(CapacityBucket limit, CancellationToken cancellationToken)
    {
        long start = clock.GetTimestamp();
        double reserved = await limit.ReserveAsync(cancellationToken).ConfigureAwait(false);
        _outside += clock.GetElapsedTime(start);
        return reserved;
    }
}
