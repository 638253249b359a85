namespace Dynamoid;

/// <summary>Adds up what requests consume: of one query, of several, of many at a time.</summary>
public sealed class CapacityMeter
{
    private readonly Lock _lock = new();
    private double _units;

    /// <summary>The capacity units that were consumed until now.</summary>
    public double ConsumedCapacity
    {
        get
        {
            lock (_lock)
                return _units;
        }
    }

    internal void Add(double units)
    {
        lock (_lock)
            _units += units;
    }
}
