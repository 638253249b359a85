namespace Dynamoid;

/// <summary>How a transaction is sent.</summary>
public sealed record TransactionOptions
{
    private const int LongestToken = 36;

    /// <summary>
    /// By which DynamoDB knows a write transaction again, for ten minutes: one that is sent twice with the same token is applied once. By default each transaction draws its own,
    /// and keeps it however often it is sent. At most 36 characters.
    /// </summary>
    public string? IdempotencyToken { get; init; }

    /// <summary>
    /// How long a transaction is sent again that was cancelled only because others worked on its items at the same time, or because of throttling: the very same request, after random
    /// pauses that grow. Zero, the default, for not at all.
    /// </summary>
    public TimeSpan RetryConflictsFor { get; init; }

    /// <summary>Adds up the capacity that is consumed, which the requests then ask for.</summary>
    public CapacityMeter? Meter { get; init; }

    internal static TransactionOptions Default { get; } = new();

    internal TransactionOptions Checked()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(RetryConflictsFor, TimeSpan.Zero, nameof(RetryConflictsFor));
        if (IdempotencyToken is { Length: 0 or > LongestToken })
            throw new ArgumentException($"IdempotencyToken has {IdempotencyToken.Length} characters, and DynamoDB takes 1 to {LongestToken}. A Guid in its usual form has 36.", nameof(IdempotencyToken));
        return this;
    }
}
