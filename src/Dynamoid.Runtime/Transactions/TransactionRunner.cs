using Amazon.DynamoDBv2;
using Dynamoid.Documents;
using Dynamoid.Serialization;
using Dynamoid.Wire;

namespace Dynamoid.Transactions;

/// <summary>Sends a transaction until it has a result, or the time for conflicts is used up. It is the same request each time, so a token keeps it from being applied twice.</summary>
internal sealed class TransactionRunner(DocumentContext context, TransactionOptions options)
{
    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(25);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(2);

    public async Task<WireResponse> SendAsync(DynamoOperation operation, PooledBytes body, CancellationToken cancellationToken)
    {
        BatchTime time = new(context.Clock, options.RetryConflictsFor);
        for (int attempt = 1; ; attempt++)
        {
            TimeSpan left;
            try
            {
                WireResponse response = await context.Wire.SendAsync(new(operation, body.Memory), cancellationToken).ConfigureAwait(false);
                body.Return();
                return response;
            }
            catch (AmazonDynamoDBException error) when (CancellationCodes.IsPassing(error) && (left = time.Left) > TimeSpan.Zero)
            {
                TimeSpan delay = Backoff.After(attempt, FirstDelay, LongestDelay);
                await Pause.ForAsync(delay < left ? delay : left, context.Clock, cancellationToken).ConfigureAwait(false);
            }
        }
    }
}
