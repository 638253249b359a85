using Amazon.DynamoDBv2.Model;
using Dynamoid.Documents;

namespace Dynamoid;

/// <summary>An item does not meet the condition of a write. It is as it was; the exception carries it.</summary>
public class ConditionFailedException : DynamoidException
{
    private readonly FailedWrite _write;

    internal ConditionFailedException(FailedWrite write, Condition condition, Exception? innerException)
        : this(
            write,
            $"{write.Document} with primary key {write.Key} in table '{write.Table}' does not meet the condition {condition}, so nothing was written ({write.Operation}). "
            + (write.Item is null ? "There is no such item." : "Stored<T>() of this exception is the document as it is stored: look at it, and decide anew."),
            innerException)
    {
    }

    private protected ConditionFailedException(FailedWrite write, string message, Exception? innerException)
        : base(message, innerException) => _write = write;

    /// <summary>The document's class.</summary>
    public string Document => _write.Document;

    /// <summary>The document's key.</summary>
    public string Key => _write.Key;

    /// <summary>The operation that was refused: <c>UpdateItem</c>.</summary>
    public string Operation => _write.Operation;

    /// <summary>The item that was there when the condition was looked at, as the AWS SDK has it; null when there was none.</summary>
    public IReadOnlyDictionary<string, AttributeValue>? Item => _write.Item;

    /// <summary>The document that was stored when the condition was looked at; null when there was none. No request.</summary>
    /// <typeparam name="T">The document's class.</typeparam>
    /// <exception cref="ItemFormatException">The item does not fit the document.</exception>
    public T? Stored<T>()
        where T : class => _write.Item is null ? null : _write.Read(_write.Item) as T;
}
