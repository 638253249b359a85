using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;

namespace Dynamoid.Documents;

/// <summary>The keys of all batches that are not known to be done, and what ended them.</summary>
/// <param name="operation">The operation.</param>
/// <param name="table">The table.</param>
/// <param name="budget">How long each batch was sent again.</param>
/// <param name="keyAttributes">The names of the key's attributes.</param>
internal sealed class UnfinishedBatches(string operation, string table, TimeSpan budget, string[] keyAttributes)
{
    private readonly List<string> _keys = [];
    private readonly List<string> _unknown = [];

    public int Count => _keys.Count;

    /// <summary>What ended the first batch that failed, or another reason for which nothing more is sent.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Takes in how a batch ended.</summary>
    /// <returns>How many of its items are open.</returns>
    public int Add(BatchEnd end)
    {
        Failure ??= end.Failure;
        List<string> open = end.Open.Any ? end.Open.Keys(keyAttributes) : [];
        _keys.AddRange(open);
        if (end.IsUnknown)
            _unknown.AddRange(open);
        return open.Count;
    }

    /// <summary>Takes in why nothing more is sent, when that is no batch's failure.</summary>
    public void EndBy(Exception cause) => Failure ??= cause;

    /// <summary>Throws when anything is open, with the names of it, or when something failed that left nothing open.</summary>
    public void ThrowIfAny(CancellationToken cancellationToken)
    {
        if (_keys.Count > 0)
            ThrowOpen(cancellationToken);
        if (Failure is not null)
            ExceptionDispatchInfo.Throw(Failure);
    }

    [DoesNotReturn]
    private void ThrowOpen(CancellationToken cancellationToken)
    {
        UnprocessedItemsException open = Failure is null ? new(operation, table, _keys, budget) : new(operation, table, _keys, _unknown, Failure);
        throw Failure is OperationCanceledException && cancellationToken.IsCancellationRequested
            ? new OperationCanceledException(open.Message, open, cancellationToken)
            : open;
    }
}
