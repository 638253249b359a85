namespace Dynamoid.Documents;

/// <summary>Where a document is read from, and whether it keeps its originals.</summary>
/// <param name="context">The client's part that documents need.</param>
/// <param name="tracked">Whether the document keeps what is stored, so that a later save sends only what changed.</param>
public readonly struct DocumentOrigin(DocumentContext context, bool tracked)
{
    /// <summary>The client's part that documents need.</summary>
    public DocumentContext Context { get; } = context;

    /// <summary>Whether the document keeps what is stored, so that a later save sends only what changed.</summary>
    public bool IsTracked { get; } = tracked;
}
