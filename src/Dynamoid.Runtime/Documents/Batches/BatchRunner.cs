using Amazon.DynamoDBv2;
using Dynamoid.Operations;
using Dynamoid.Serialization;
using Dynamoid.Wire;

namespace Dynamoid.Documents;

/// <summary>Sends a batch until DynamoDB has processed all of it, or the time for it is used up.</summary>
internal sealed class BatchRunner(IDynamoWire wire, TimeProvider clock, TimeSpan budget, CapacityLimits limits)
{
    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(5);

    /// <summary>Reads what one response holds and returns what was left over.</summary>
    public delegate Leftovers ReadResponse(ReadOnlySpan<byte> response);

    /// <summary>How long a batch is sent again.</summary>
    public TimeSpan Budget => budget;

    /// <summary>Whether requests of an operation must ask for the capacity that they consume.</summary>
    public bool ReturnsCapacity(DynamoOperation operation) => limits.Of(operation) is not null;

    /// <summary>Sends a batch, and again what is left over of it; returns what is left over in the end.</summary>
    public Task<Leftovers> RunAsync(DynamoOperation operation, TableReference table, PooledBytes body, ReadResponse read, CancellationToken cancellationToken) =>
        RunAsync(operation, table, body, read, meter: null, cancellationToken);

    /// <summary>The same, and adds up what it consumes: the first request must ask for that.</summary>
    public async Task<Leftovers> RunAsync(
        DynamoOperation operation, TableReference table, PooledBytes body, ReadResponse read, CapacityMeter? meter, CancellationToken cancellationToken)
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
                Count(response, limit, reserved, meter);
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
            TimeSpan delay = DelayAfter(attempt);
            await Pause.ForAsync(delay < left ? delay : left, clock, cancellationToken).ConfigureAwait(false);
            body = leftovers.WriteRequest(limit is not null || meter is not null);
        }
    }

    private static void Count(WireResponse response, CapacityBucket? limit, double reserved, CapacityMeter? meter)
    {
        if (limit is null && meter is null)
            return;
        double units = ConsumedCapacity.Of(response.Body.Span);
        limit?.Settle(reserved, units);
        meter?.Add(units);
    }

    // Full jitter: anything between nothing and the ceiling, so that throttled clients do not come back together.
    private static TimeSpan DelayAfter(int attempt)
    {
        TimeSpan ceiling = FirstDelay * Math.Pow(2, Math.Min(attempt, 10) - 1);
        return Random.Shared.NextDouble() * (ceiling < LongestDelay ? ceiling : LongestDelay);
    }
}
