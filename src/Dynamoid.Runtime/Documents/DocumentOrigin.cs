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

    /// <summary>The fields that were asked for; null when all were.</summary>
    internal LoadedFields? Loaded { get; init; }

    /// <summary>The fields of a word of presence bits that were not asked for.</summary>
    public ulong Lacking(int word) => Loaded is null ? 0 : Loaded.Lacking(word);

    /// <summary>The state of a document that was read.</summary>
    /// <param name="originals">The originals that it keeps.</param>
    public DocumentState StateOf(DocumentState? originals) => Loaded is null ? originals ?? Context.Untracked : StateOf(originals, key: null, indexKeys: null);

    /// <summary>The state of a document whose key, or key in an index, is stored as more than its values say.</summary>
    /// <param name="originals">The originals that it keeps.</param>
    /// <param name="document">The document.</param>
    /// <param name="reader">Its item, which has just been read.</param>
    /// <param name="isKeyExact">Whether the table's key is stored as its values say.</param>
    public DocumentState StateOf<T, TKey>(DocumentState? originals, T document, in ItemReader reader, bool isKeyExact)
        where T : class, IDocument<T, TKey>
        where TKey : struct, IDocumentKey<TKey> =>
        StateOf(originals, isKeyExact ? null : ExactKey.Of(T.KeyOf(document), T.Schema, reader.Item), ExactFields.Of<T, TKey>(document, reader.Item));

    private DocumentState StateOf(DocumentState? originals, ExactKey? key, ExactFields? indexKeys) =>
        (originals ?? Context.Untracked).With(StateDetails.Of(key, Loaded, indexKeys));
}
