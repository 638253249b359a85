using Dynamoid.Operations;
using Dynamoid.Serialization;
using Dynamoid.Wire;

namespace Dynamoid.Documents;

/// <summary>Sends a batch until DynamoDB has processed all of it, or the attempts are used up.</summary>
internal sealed class BatchRunner(IDynamoWire wire, TimeProvider clock)
{
    /// <summary>How often a batch is sent at most.</summary>
    public const int MostAttempts = 10;

    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(5);

    /// <summary>Reads what one response holds and returns what was left over.</summary>
    public delegate Leftovers ReadResponse(ReadOnlySpan<byte> response);

    /// <summary>Sends a batch, and again what is left over of it; returns what is left over in the end.</summary>
    public async Task<Leftovers> RunAsync(DynamoOperation operation, TableReference table, PooledBytes body, ReadResponse read, CancellationToken cancellationToken)
    {
        for (int attempt = 1; ; attempt++)
        {
            Leftovers leftovers;
            using (WireResponse response = await wire.SendAsync(new(operation, body.Memory, table.Name), cancellationToken).ConfigureAwait(false))
                leftovers = read(response.Body.Span);
            body.Return();
            if (!leftovers.Any || attempt == MostAttempts)
                return leftovers;
            await Task.Delay(DelayAfter(attempt), clock, cancellationToken).ConfigureAwait(false);
            body = leftovers.WriteRequest();
        }
    }

    // Full jitter: anything between nothing and the ceiling, so that throttled clients do not come back together.
    private static TimeSpan DelayAfter(int attempt)
    {
        TimeSpan ceiling = FirstDelay * Math.Pow(2, attempt - 1);
        return Random.Shared.NextDouble() * (ceiling < LongestDelay ? ceiling : LongestDelay);
    }
}
