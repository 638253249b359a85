namespace Dynamoid;

/// <summary>
/// Not all of a batch was done: DynamoDB kept leaving over a part of it until the time for it was used up, or a request failed. What is not named here was read or written.
/// Sending what is named again is safe: a put or a delete that is done already changes nothing the second time.
/// </summary>
public sealed class UnprocessedItemsException : DynamoidException
{
    internal UnprocessedItemsException(string operation, string table, IReadOnlyList<string> keys, TimeSpan budget)
        : base($"{operation} on table '{table}' left over {keys.Count} item(s) for {budget}, however often they were sent again: {Shown(keys)}. The table is throttled: send these again later, raise its capacity, or DynamoidOptions.BatchTimeBudget.")
    {
        Operation = operation;
        Keys = keys;
        UnknownKeys = [];
    }

    internal UnprocessedItemsException(string operation, string table, IReadOnlyList<string> keys, IReadOnlyList<string> unknownKeys, Exception endedBy)
        : base($"{operation} on table '{table}' ended before all was done: {endedBy.Message} Not known to be done are {keys.Count} item(s): {Shown(keys)}.{Unknown(unknownKeys)} Send these again once the reason is gone.", endedBy)
    {
        Operation = operation;
        Keys = keys;
        UnknownKeys = unknownKeys;
    }

    /// <summary>The operation: <c>BatchGetItem</c> or <c>BatchWriteItem</c>.</summary>
    public string Operation { get; }

    /// <summary>The keys that were left over or are not known to be done, as DynamoDB JSON.</summary>
    public IReadOnlyList<string> Keys { get; }

    /// <summary>Those of <see cref="Keys"/> of which nobody knows: they were sent, and no answer came, so they may be done all the same. All others are surely not done.</summary>
    public IReadOnlyList<string> UnknownKeys { get; }

    private static string Unknown(IReadOnlyList<string> keys) => keys.Count == 0 ? "" : $" No answer came for {keys.Count} of them, so these may be done all the same.";

    private static string Shown(IReadOnlyList<string> keys)
    {
        const int most = 5;
        string shown = string.Join(", ", keys.Take(most));
        return keys.Count > most ? shown + ", …" : shown;
    }
}
