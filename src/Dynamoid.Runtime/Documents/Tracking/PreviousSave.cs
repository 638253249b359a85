namespace Dynamoid.Documents;

/// <summary>What a save changed.</summary>
/// <param name="Before">The originals before it; null when the document was new.</param>
/// <param name="Fields">The fields that it sent.</param>
internal sealed record PreviousSave(DocumentState? Before, FieldSet Fields)
{
    /// <summary>The first save of a document, which sends all that it has.</summary>
    public static readonly PreviousSave OfNew = new(Before: null, Fields: default);
}
