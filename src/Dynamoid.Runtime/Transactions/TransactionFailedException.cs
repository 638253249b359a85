namespace Dynamoid;

/// <summary>DynamoDB cancelled a transaction: all of its items, and all documents in memory, are as they were.</summary>
public sealed class TransactionFailedException : DynamoidException
{
    private const int MostShown = 5;

    internal TransactionFailedException(string operation, int actions, IReadOnlyList<TransactionFailure> failures, Exception innerException)
        : base(
            $"{operation} of {actions} action(s) was cancelled, so nothing was written. {string.Join("; ", failures.Take(MostShown))}{(failures.Count > MostShown ? "; …" : "")}. "
            + "Failures tells of each what was stored; begin anew with what you find there.",
            innerException) => Failures = failures;

    /// <summary>The actions that cancelled the transaction, in the order in which they were given.</summary>
    public IReadOnlyList<TransactionFailure> Failures { get; }
}
