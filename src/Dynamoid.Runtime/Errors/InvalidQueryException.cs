namespace Dynamoid;

/// <summary>A query that DynamoDB cannot answer. Nothing was sent; the message tells what stands in the way, and what to do.</summary>
public sealed class InvalidQueryException : DynamoidException
{
    internal InvalidQueryException(string document, string message)
        : base(message) => Document = document;

    /// <summary>The document's class.</summary>
    public string Document { get; }
}
