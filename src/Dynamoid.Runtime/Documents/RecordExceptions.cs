using System.Globalization;
using Dynamoid.Documents;

namespace Dynamoid;

/// <summary>An item that must be there is not.</summary>
public sealed class RecordNotFoundException : DynamoidException
{
    internal RecordNotFoundException(string document, string message, Exception? innerException = null)
        : base(message, innerException) => Document = document;

    /// <summary>The document's class.</summary>
    public string Document { get; }
}

/// <summary>A new document was saved under a key that is taken. The stored item is as it was; the exception carries it.</summary>
public sealed class RecordNotUniqueException : ConditionFailedException
{
    internal RecordNotUniqueException(FailedWrite write, Exception? innerException)
        : base(write, $"{write.Document} with primary key {write.Key} is already in table '{write.Table}', so this new one was not saved ({write.Operation}). Find it and change it, or choose another key.", innerException)
    {
    }
}

/// <summary>The stored item is not what the document was loaded from: it has been deleted or, where it has a lock version, changed by somebody else. It is as it was; the exception carries it.</summary>
public sealed class StaleObjectException : ConditionFailedException
{
    internal StaleObjectException(FailedWrite write, Exception? innerException)
        : base(write, $"{write.Document} with primary key {write.Key} is no longer in table '{write.Table}' as it was loaded, so it was not changed ({write.Operation}). Reload it, or save a new one.", innerException)
    {
    }

    internal StaleObjectException(FailedWrite write, long? expected, long? stored, Exception? innerException)
        : base(
            write,
            $"{write.Document} with primary key {write.Key} in table '{write.Table}' has been changed by somebody else: its lock version is {Shown(stored)} and was {Shown(expected)} when it was loaded, so it was not changed ({write.Operation}). "
            + "Stored<T>() of this exception is the document as it is stored; ReloadAsync and change it anew, or let UpdateWithRetryAsync do that.",
            innerException)
    {
        ExpectedVersion = expected;
        StoredVersion = stored;
    }

    /// <summary>The operation that failed: <c>UpdateItem</c>.</summary>
    public string AttemptedAction => Operation;

    /// <summary>The lock version that the document was loaded with, where the item has another one now; else null.</summary>
    public long? ExpectedVersion { get; }

    /// <summary>The lock version that the item has now, where it is not the one that the document was loaded with; else null.</summary>
    public long? StoredVersion { get; }

    private static string Shown(long? version) => version?.ToString(CultureInfo.InvariantCulture) ?? "none";
}
