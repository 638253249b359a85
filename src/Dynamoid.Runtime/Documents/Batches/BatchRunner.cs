using Amazon.DynamoDBv2;
using Dynamoid.Operations;
using Dynamoid.Serialization;
using Dynamoid.Wire;

namespace Dynamoid.Documents;

/// <summary>Sends a batch until DynamoDB has processed all of it, or the time for it is used up.</summary>
internal sealed class BatchRunner(IDynamoWire wire, TimeProvider clock, TimeSpan budget, CapacityLimits limits, CapacityMeter? meter = null)
{
    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(5);

    /// <summary>Reads what one response holds and returns what was left over.</summary>
    public delegate Leftovers ReadResponse(ReadOnlySpan<byte> response);

    /// <summary>How long a batch is sent again.</summary>
    public TimeSpan Budget => budget;

    /// <summary>Whether requests of an operation must ask for the capacity that they consume.</summary>
    public bool ReturnsCapacity(DynamoOperation operation) => meter is not null || limits.Of(operation) is not null;

    /// <summary>The same past a meter.</summary>
    public BatchRunner Measured(CapacityMeter by) => new(wire, clock, budget, limits, by);

    /// <summary>The same to another wire.</summary>
    public BatchRunner To(IDynamoWire other) => new(other, clock, budget, limits, meter);

    /// <summary>Sends a batch, and again what is left over of it; returns what is left over in the end.</summary>
    public async Task<Leftovers> RunAsync(DynamoOperation operation, TableReference table, PooledBytes body, ReadResponse read, CancellationToken cancellationToken)
    {
        CapacityBucket? limit = limits.Of(operation);
        BatchTime time = new(clock, budget);
        for (int attempt = 1; ; attempt++)
        {
            double reserved = limit is null ? 0 : await time.ReserveAsync(limit, cancellationToken).ConfigureAwait(false);
            Leftovers leftovers;
            try
            {
                using WireResponse response = await wire.SendAsync(new(operation, body.Memory, table.Name), cancellationToken).ConfigureAwait(false);
                leftovers = read(response.Body.Span);
                double used = ReturnsCapacity(operation) ? ConsumedCapacity.Of(response.Body.Span) : 0;
                limit?.Settle(reserved, used);
                meter?.Add(used);
                body.Return();
            }
            catch (AmazonDynamoDBException refused) when (refused.ErrorCode is { } code && RetryClasses.ThrottlingCodes.Contains(code))
            {
                // DynamoDB says so when it would have left over all of the batch.
                limit?.Settle(reserved, used: 0);
                leftovers = Leftovers.OfRequest(body.Span);
            }

            TimeSpan left = leftovers.Any ? time.Left : TimeSpan.Zero;
            if (left <= TimeSpan.Zero)
                return leftovers;
            TimeSpan delay = Backoff.After(attempt, FirstDelay, LongestDelay);
            await Pause.ForAsync(delay < left ? delay : left, clock, cancellationToken).ConfigureAwait(false);
            body = leftovers.WriteRequest(ReturnsCapacity(operation));
        }
    }
}
