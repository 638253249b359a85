namespace Dynamoid.Documents;

/// <summary>A document that a session knows.</summary>
/// <param name="Document">The object.</param>
/// <param name="IsStale">Whether its item was changed past it.</param>
internal readonly record struct KnownDocument(IAnyDocument Document, bool IsStale);
