using Dynamoid.Operations;
using Dynamoid.Serialization;
using Dynamoid.Wire;

namespace Dynamoid.Documents;

/// <summary>The way that the requests of a set take: straight to DynamoDB, past a meter, or no further than to whom looks at them.</summary>
internal sealed class RequestChannel(IDynamoWire wire, BatchRunner batches, CapacityMeter? meter = null, bool isLookedAt = false)
{
    /// <summary>Sends what is more than one request.</summary>
    public BatchRunner Batches { get; } = batches;

    /// <summary>What adds up the capacity that is consumed; null when nothing does.</summary>
    public CapacityMeter? Meter { get; } = meter;

    /// <summary>Whether requests go to who only looks at them.</summary>
    public bool IsLookedAt { get; } = isLookedAt;

    /// <summary>The same way past a meter.</summary>
    public RequestChannel Measured(CapacityMeter by) => new(wire, Batches.Measured(by), by, IsLookedAt);

    /// <summary>A way to another wire.</summary>
    public RequestChannel To(IDynamoWire other) => new(other, Batches.To(other), Meter, isLookedAt: true);

    public ValueTask<WireResponse> SendAsync(DynamoOperation operation, PooledBytes body, TableReference table, CancellationToken cancellationToken)
    {
        WireRequest request = new(operation, body.Memory, table.Name);
        return Meter is null ? wire.SendAsync(request, cancellationToken) : SendMeasuredAsync(request, cancellationToken);
    }

    private async ValueTask<WireResponse> SendMeasuredAsync(WireRequest request, CancellationToken cancellationToken)
    {
        WireResponse response = await wire.SendAsync(request, cancellationToken).ConfigureAwait(false);
        Meter!.Add(ConsumedCapacity.Of(response.Body.Span));
        return response;
    }
}
