namespace Dynamoid;

/// <summary>A callback or an interceptor stopped the destruction of a document. Nothing was sent, and the document is as it was.</summary>
public sealed class RecordNotDestroyedException : DynamoidException
{
    internal RecordNotDestroyedException(string document, string? key)
        : base($"{document}{(key is null ? "" : $" with primary key {key}")} was not destroyed: a callback before or around it, or an interceptor, stopped it. DestroyAsync returns false in place of this exception; DeleteAsync asks nobody.")
    {
        Document = document;
        Key = key;
    }

    /// <summary>The document's class.</summary>
    public string Document { get; }

    /// <summary>The document's key, as messages show it; null when it has none.</summary>
    public string? Key { get; }
}
