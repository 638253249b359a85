namespace Dynamoid;

/// <summary>A callback or an interceptor stopped a save. Nothing was sent, and the document is as it was.</summary>
public sealed class RecordNotSavedException : DynamoidException
{
    internal RecordNotSavedException(string document, string? key)
        : base($"{document}{(key is null ? "" : $" with primary key {key}")} was not saved: a callback before or around the save, or an interceptor, stopped it. SaveAsync returns false in place of this exception.")
    {
        Document = document;
        Key = key;
    }

    /// <summary>The document's class.</summary>
    public string Document { get; }

    /// <summary>The document's key, as messages show it; null when it has none yet.</summary>
    public string? Key { get; }
}
