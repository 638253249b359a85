namespace Dynamoid.Documents;

/// <summary>
/// A bucket that fills with so many capacity units per second and holds those of one second. What a request costs is known only from its answer: it takes what requests have cost
/// of late, waits until that is there, and settles the difference afterwards.
/// </summary>
internal sealed class CapacityBucket(TimeProvider clock, double unitsPerSecond)
{
    // How much the latest request counts in the estimate of the next.
    private const double Newest = 0.25;

    private readonly Lock _lock = new();
    private readonly double _perSecond = unitsPerSecond;
    private double _units = unitsPerSecond;
    private double _estimate = 1;
    private long _filledAt = clock.GetTimestamp();

    /// <summary>Takes the units that a request is likely to cost, and waits until they are there.</summary>
    /// <returns>The units that were taken.</returns>
    public async ValueTask<double> ReserveAsync(CancellationToken cancellationToken)
    {
        (double reserved, TimeSpan wait) = Take();
        if (wait <= TimeSpan.Zero)
            return reserved;
        try
        {
            await Pause.ForAsync(wait, clock, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            Release(reserved);
            throw;
        }

        return reserved;
    }

    /// <summary>Puts right what was taken for a request that has been answered.</summary>
    public void Settle(double reserved, double used)
    {
        lock (_lock)
        {
            _units += reserved - used;
            _estimate += Newest * (used - _estimate);
        }
    }

    /// <summary>Gives back what was taken for a request that was not answered, or refused: it says nothing about what the next one costs.</summary>
    public void Release(double reserved)
    {
        lock (_lock)
            _units += reserved;
    }

    private (double Reserved, TimeSpan Wait) Take()
    {
        lock (_lock)
        {
            Fill();
            _units -= _estimate;
            return (_estimate, TimeSpan.FromSeconds(_units < 0 ? -_units / _perSecond : 0));
        }
    }

    private void Fill()
    {
        long now = clock.GetTimestamp();
        _units = Math.Min(_perSecond, _units + (clock.GetElapsedTime(_filledAt, now).TotalSeconds * _perSecond));
        _filledAt = now;
    }
}
