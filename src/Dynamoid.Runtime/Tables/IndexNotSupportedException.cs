namespace Dynamoid;

/// <summary>A table was not created, since the engine does not know hash or range keys of several attributes. Nothing was created.</summary>
public sealed class IndexNotSupportedException : DynamoidException
{
    internal IndexNotSupportedException(string document, string table, string index, Exception innerException)
        : base($"Table '{table}' of {document} was not created: its index '{index}' has several attributes on a side of its key, and the engine at this endpoint refuses that ({innerException.Message}). DynamoDB takes up to four since November 2025, DynamoDB Local since its version 3.3.0; older ones and some other emulators take one. Use a newer engine, or an index of one hash key and one range key.", innerException)
    {
        Document = document;
        Table = table;
        Index = index;
    }

    /// <summary>The document's class.</summary>
    public string Document { get; }

    /// <summary>The table's full name.</summary>
    public string Table { get; }

    /// <summary>The index's name.</summary>
    public string Index { get; }
}
