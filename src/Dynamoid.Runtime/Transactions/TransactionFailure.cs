using Amazon.DynamoDBv2.Model;
using Dynamoid.Documents;
using Dynamoid.Transactions;

namespace Dynamoid;

/// <summary>An action that cancelled its transaction.</summary>
public sealed class TransactionFailure
{
    private readonly TransactionPart _part;
    private readonly Dictionary<string, AttributeValue>? _item;

    internal TransactionFailure(int position, TransactionPart part, CancellationReason reason, Exception cause)
    {
        _part = part;
        _item = reason.Item is { Count: > 0 } item ? item : null;
        Position = position;
        Reason = reason.Message is { Length: > 0 } said ? $"{reason.Code}: {said}" : reason.Code;
        Exception = reason.Code == CancellationCodes.ConditionFailed ? part.Refused(_item, cause) : null;
        Kind = Exception is null ? CancellationCodes.KindOf(reason) : KindOf(Exception);
    }

    /// <summary>The action's position among those that the transaction was given, from 0.</summary>
    public int Position { get; }

    /// <summary>The document's class.</summary>
    public string Document => _part.Document;

    /// <summary>The item's key.</summary>
    public string Key => _part.Key;

    /// <summary>The action: <c>Put</c>, <c>Update</c>, <c>Delete</c> or <c>ConditionCheck</c>.</summary>
    public string Operation => _part.Member;

    /// <summary>Why it failed.</summary>
    public TransactionFailureKind Kind { get; }

    /// <summary>DynamoDB's reason.</summary>
    public string Reason { get; }

    /// <summary>
    /// What the same verb would have thrown outside of a transaction when its condition did not hold: <see cref="RecordNotUniqueException"/>, <see cref="StaleObjectException"/>,
    /// <see cref="RecordNotFoundException"/> or <see cref="ConditionFailedException"/>. Null for other kinds.
    /// </summary>
    public DynamoidException? Exception { get; }

    /// <summary>The item that was there when the condition was looked at, as the AWS SDK has it; null when there was none.</summary>
    public IReadOnlyDictionary<string, AttributeValue>? Item => _item;

    /// <summary>The document that was stored when the condition was looked at; null when there was none. No request.</summary>
    /// <typeparam name="T">The document's class.</typeparam>
    /// <exception cref="ItemFormatException">The item does not fit the document.</exception>
    public T? Stored<T>()
        where T : class => _item is null ? null : _part.Read(_item) as T;

    /// <summary>The failure as a message shows it.</summary>
    public override string ToString() => $"action {Position}, {Operation} of {Document} with primary key {Key} in table '{_part.Table}': {Kind} ({Reason})";

    private static TransactionFailureKind KindOf(DynamoidException exception) => exception switch
    {
        RecordNotUniqueException => TransactionFailureKind.NotUnique,
        StaleObjectException => TransactionFailureKind.Stale,
        RecordNotFoundException => TransactionFailureKind.NotFound,
        _ => TransactionFailureKind.ConditionFailed,
    };
}
