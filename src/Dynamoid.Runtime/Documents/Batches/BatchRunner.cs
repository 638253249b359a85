using System.Net;
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

    /// <summary>Sends a batch, and again what is left over of it. It never throws: whatever ends it, what is not known to be done comes back.</summary>
    public async Task<BatchEnd> RunAsync(DynamoOperation operation, TableReference table, PooledBytes body, ReadResponse read, CancellationToken cancellationToken)
    {
        CapacityBucket? limit = limits.Of(operation);
        BatchTime time = new(clock, budget);
        for (int attempt = 1; ; attempt++)
        {
            bool isSent = false;
            Leftovers leftovers;
            try
            {
                double reserved = limit is null ? 0 : await time.ReserveAsync(limit, cancellationToken).ConfigureAwait(false);
                isSent = true;
                leftovers = await SendAsync(new(operation, body.Memory, table.Name), read, limit, reserved, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception failure)
            {
                return new(OpenOf(body, isSent), failure, isSent && !IsRefusal(failure));
            }

            body.Return();
            TimeSpan left = leftovers.Any ? time.Left : TimeSpan.Zero;
            if (left <= TimeSpan.Zero)
                return new(leftovers);
            try
            {
                TimeSpan delay = Backoff.After(attempt, FirstDelay, LongestDelay);
                await Pause.ForAsync(delay < left ? delay : left, clock, cancellationToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException cancelled)
            {
                return new(leftovers, cancelled);
            }

            body = leftovers.WriteRequest(ReturnsCapacity(operation));
        }
    }

    /// <summary>Whether DynamoDB refused a request, so that surely nothing of it was done. An error of its own, a lost reply and a cancellation leave that open.</summary>
    private static bool IsRefusal(Exception failure) => failure is AmazonDynamoDBException { ErrorCode: not null, StatusCode: >= HttpStatusCode.BadRequest and < HttpStatusCode.InternalServerError };

    private async Task<Leftovers> SendAsync(WireRequest request, ReadResponse read, CapacityBucket? limit, double reserved, CancellationToken cancellationToken)
    {
        WireResponse response;
        try
        {
            response = await wire.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (AmazonDynamoDBException refused) when (refused.ErrorCode is { } code && RetryClasses.ThrottlingCodes.Contains(code))
        {
            // DynamoDB says so when it would have left over all of the batch.
            limit?.Release(reserved);
            return Leftovers.OfRequest(request.Body.Span);
        }
        catch
        {
            limit?.Release(reserved);
            throw;
        }

        using (response)
        {
            double used = ReturnsCapacity(request.Operation) ? ConsumedCapacity.Of(response.Body.Span) : 0;
            limit?.Settle(reserved, used);
            meter?.Add(used);
            return read(response.Body.Span);
        }
    }

    // A request that failed may be on its way yet, and whoever rents its buffer next would change what is sent: then the buffer is left to the garbage collector.
    private static Leftovers OpenOf(PooledBytes body, bool isSent)
    {
        Leftovers open = Leftovers.OfRequest(body.Span);
        if (!isSent)
            body.Return();
        return open;
    }
}
