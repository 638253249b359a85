using Dynamoid.Wire;

namespace Dynamoid.Documents;

/// <summary>The client's own limits for what reads and writes many items.</summary>
internal sealed class CapacityLimits(TimeProvider clock, double? readUnits, double? writeUnits)
{
    private readonly CapacityBucket? _reads = Bucket(clock, readUnits);
    private readonly CapacityBucket? _writes = Bucket(clock, writeUnits);

    /// <summary>What requests of an operation take from; null when nothing limits them.</summary>
    public CapacityBucket? Of(DynamoOperation operation) => operation == DynamoOperation.BatchWriteItem ? _writes : _reads;

    private static CapacityBucket? Bucket(TimeProvider clock, double? units) => units is { } perSecond ? new CapacityBucket(clock, perSecond) : null;
}
