namespace Dynamoid.Queries;

/// <summary>What became of a batch of deletes.</summary>
/// <param name="LeftOver">The keys that DynamoDB kept leaving over.</param>
/// <param name="Failure">Why nothing is known of the batch, and nothing more is to be sent.</param>
internal readonly record struct DeleteOutcome(IReadOnlyList<string> LeftOver, Exception? Failure);
