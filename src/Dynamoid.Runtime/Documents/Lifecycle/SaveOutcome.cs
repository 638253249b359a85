namespace Dynamoid.Documents;

/// <summary>How a save ended that did not fail.</summary>
/// <param name="IsDone">Whether it is saved, or nothing had changed.</param>
/// <param name="Errors">What is wrong with the document; null when a callback stopped the save.</param>
internal readonly record struct SaveOutcome(bool IsDone, ValidationErrors? Errors = null)
{
    /// <summary>What to throw in place of false.</summary>
    public DynamoidException Refused(string document, string? key) => Errors is { IsEmpty: false }
        ? new DocumentInvalidException(document, key, Errors)
        : new RecordNotSavedException(document, key);
}
