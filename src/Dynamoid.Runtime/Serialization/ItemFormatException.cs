namespace Dynamoid;

/// <summary>An item cannot be read into its document, or a value cannot be stored. Nothing was changed.</summary>
public sealed class ItemFormatException : DynamoidException
{
    internal ItemFormatException(string message, string? document, string? path, string? expected, string? found, Exception? innerException = null)
        : base(message, innerException)
    {
        Document = document;
        Path = path;
        Expected = expected;
        Found = found;
    }

    /// <inheritdoc/>
    public override string Message => Key is null || NamesKey ? base.Message : $"{base.Message} The item's key is {Key}.";

    /// <summary>The document's class, if it is known.</summary>
    public string? Document { get; }

    /// <summary>The attribute's path in the item: <c>phones[2].number</c>.</summary>
    public string? Path { get; }

    /// <summary>The key of the item that cannot be read, as DynamoDB JSON: <c>{"id":{"S":"a1"}}</c>. Null when the item is broken before its key, or a value cannot be stored.</summary>
    public string? Key { get; internal set; }

    /// <summary>What the document's property needs.</summary>
    public string? Expected { get; }

    /// <summary>The DynamoDB type that was found.</summary>
    public string? Found { get; }

    /// <summary>Whether the message tells the key already.</summary>
    internal bool NamesKey { get; init; }
}
