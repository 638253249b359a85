namespace Dynamoid;

/// <summary>A cursor that this query cannot go on from: it was changed or made by others, belongs to another query, or is of another version. Nothing was sent.</summary>
public sealed class InvalidCursorException : DynamoidException
{
    internal InvalidCursorException(string document, string reason)
        : base($"The cursor for {document} {reason} Begin again without a cursor.") => Document = document;

    /// <summary>The document's class.</summary>
    public string Document { get; }
}
