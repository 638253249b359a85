using Dynamoid.Serialization;

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

    /// <summary>The state of a document that was read.</summary>
    /// <param name="originals">The originals that it keeps.</param>
    public DocumentState StateOf(DocumentState? originals) => originals ?? Context.Untracked;

    /// <summary>The state of a document whose key is stored as more than its values say.</summary>
    /// <param name="originals">The originals that it keeps.</param>
    /// <param name="document">The document.</param>
    /// <param name="reader">Its item, which has just been read.</param>
    public DocumentState StateOf<T, TKey>(DocumentState? originals, T document, in ItemReader reader)
        where T : class, IDocument<T, TKey>
        where TKey : struct, IDocumentKey<TKey> =>
        StateOf(originals).With(StateDetails.Of(StoredKey.Of(T.KeyOf(document), T.Schema, reader.Item)));
}
