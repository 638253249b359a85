using Dynamoid.Serialization;

namespace Dynamoid.Documents;

/// <summary>A document as the item of a request.</summary>
internal readonly struct DocumentItem<T, TKey>(T document) : IItemPart
    where T : class, IDocument<T, TKey>
    where TKey : struct, IDocumentKey<TKey>
{
    public void Write(ref ItemWriter writer) => T.Write(ref writer, document);
}
