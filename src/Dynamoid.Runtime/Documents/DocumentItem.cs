using Dynamoid.Serialization;

namespace Dynamoid.Documents;

/// <summary>A document as the item of a request.</summary>
internal readonly struct DocumentItem<T, TKey>(T document) : IItemPart
    where T : class, IDocument<T, TKey>
    where TKey : struct, IDocumentKey<TKey>
{
    public void Write(ref ItemWriter writer)
    {
        int start = writer.Length;
        try
        {
            T.Write(ref writer, document);
        }
        catch (ItemFormatException cause) when (cause.Document is null)
        {
            // What has been written ends in the attribute that could not be.
            ReadOnlySpan<byte> written = writer.Written[start..];
            throw StorageErrors.Of(T.Schema.Document, ItemPath.Locate(written, written.Length), cause);
        }
    }
}
