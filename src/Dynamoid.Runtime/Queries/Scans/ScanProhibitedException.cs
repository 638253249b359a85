namespace Dynamoid;

/// <summary>Conditions would have scanned a table, and <c>DynamoidOptions.ErrorOnScan</c> forbids it. Nothing was sent.</summary>
public sealed class ScanProhibitedException : DynamoidException
{
    internal ScanProhibitedException(string document, string message)
        : base(message) => Document = document;

    /// <summary>The document's class.</summary>
    public string Document { get; }
}
