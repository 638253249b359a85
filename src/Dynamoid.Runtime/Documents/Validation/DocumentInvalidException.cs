namespace Dynamoid;

/// <summary>A document was not saved because it is not valid. Nothing was sent.</summary>
public sealed class DocumentInvalidException : DynamoidException
{
    internal DocumentInvalidException(string document, string? key, ValidationErrors errors)
        : base($"Validation failed: {errors} {document}{(key is null ? "" : $" with primary key {key}")} was not saved. Mend it, or save it with SaveOptions.Validate = false.")
    {
        Document = document;
        Key = key;
        Errors = errors;
    }

    /// <summary>The document's class.</summary>
    public string Document { get; }

    /// <summary>The document's key, as messages show it; null when it has none yet.</summary>
    public string? Key { get; }

    /// <summary>All that is wrong with it.</summary>
    public ValidationErrors Errors { get; }
}
