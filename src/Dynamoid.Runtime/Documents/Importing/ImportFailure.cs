namespace Dynamoid;

/// <summary>A document that an import did not write.</summary>
public sealed class ImportFailure
{
    internal ImportFailure(long position, object? document, string? key, Exception reason, bool isUnknown = false)
    {
        Position = position;
        Document = document;
        Key = key;
        Reason = reason;
        IsUnknown = isUnknown;
    }

    /// <summary>Where the document stood in the source; 0 for the first one.</summary>
    public long Position { get; }

    /// <summary>The document itself; null when the source had null there.</summary>
    public object? Document { get; }

    /// <summary>The document's key; null when it has none.</summary>
    public string? Key { get; }

    /// <summary>
    /// Why: <see cref="UnprocessedItemsException"/> when DynamoDB kept leaving it over, <see cref="ItemTooLargeException"/>, <see cref="ItemFormatException"/> or a missing key when
    /// it cannot be stored, else what DynamoDB answered.
    /// </summary>
    public Exception Reason { get; }

    /// <summary>Whether nobody knows: it was sent and no answer came, so it may be stored all the same. Importing it again is safe: a put that is done already changes nothing.</summary>
    public bool IsUnknown { get; }
}
