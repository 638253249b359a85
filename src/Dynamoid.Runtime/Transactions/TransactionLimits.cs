using System.Globalization;
using Dynamoid.Documents;
using Dynamoid.Operations;

namespace Dynamoid.Transactions;

/// <summary>What DynamoDB would refuse is refused before the call, in words that say what to do.</summary>
internal static class TransactionLimits
{
    public static void Check(IReadOnlyList<(int Position, TransactionPart Part)> actions)
    {
        if (actions.Count > TransactWriteItems.MostActions)
            throw new InvalidTransactionException($"The transaction has {actions.Count} actions, and DynamoDB takes {TransactWriteItems.MostActions} in one. Nothing was sent. Split it where it need not be all or none.");
        CheckApart(actions);
        CheckBytes(actions);
    }

    private static void CheckApart(IReadOnlyList<(int Position, TransactionPart Part)> actions)
    {
        Dictionary<(string Table, RawKey Address), int> positions = [];
        foreach ((int position, TransactionPart part) in actions)
        {
            if (!positions.TryAdd((part.Table, part.Address), position))
                throw new InvalidTransactionException($"Actions {positions[(part.Table, part.Address)]} and {position} of the transaction are both on {part.Document} with primary key {part.Key} in table '{part.Table}', and DynamoDB takes one on each item. Nothing was sent. Join them: a condition can be a part of a save, an update or a delete.");
        }
    }

    // JSON is longer than the items in it, so only a long request is counted; only DynamoDB knows the items that updates change.
    private static void CheckBytes(IReadOnlyList<(int Position, TransactionPart Part)> actions)
    {
        if (actions.Sum(static action => (long)action.Part.Body.Span.Length) <= TransactWriteItems.MostBytes)
            return;
        long size = actions.Sum(static action => (long)action.Part.Size());
        if (size > TransactWriteItems.MostBytes)
            throw new InvalidTransactionException(string.Create(CultureInfo.InvariantCulture, $"The items of the transaction take {size:N0} bytes, and DynamoDB takes {TransactWriteItems.MostBytes:N0} in one. Nothing was sent. Split it where it need not be all or none."));
    }
}
