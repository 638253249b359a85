namespace Dynamoid;

/// <summary>A hash key is needed and has no value. Nothing was sent.</summary>
public sealed class MissingHashKeyException : DynamoidException
{
    internal MissingHashKeyException(string document, string property)
        : base($"{document} has no hash key: set {property} (an empty text is no key).")
    {
        Document = document;
    }

    /// <summary>The document's class.</summary>
    public string Document { get; }
}

/// <summary>A range key is needed and has no value. Nothing was sent.</summary>
public sealed class MissingRangeKeyException : DynamoidException
{
    internal MissingRangeKeyException(string document, string property)
        : base($"{document} has no range key: set {property} (an empty text is no key).")
    {
        Document = document;
    }

    /// <summary>The document's class.</summary>
    public string Document { get; }
}
