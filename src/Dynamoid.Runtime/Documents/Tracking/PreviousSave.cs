namespace Dynamoid.Documents;

/// <summary>What a save changed.</summary>
/// <param name="Before">The originals before it; null when the document was new.</param>
/// <param name="Fields">The fields that it sent.</param>
internal sealed record PreviousSave(DocumentState? Before, FieldSet Fields);
