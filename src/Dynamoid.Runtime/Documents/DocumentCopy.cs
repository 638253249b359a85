using Dynamoid.Serialization;

namespace Dynamoid.Documents;

/// <summary>Documents that are like others, for what must not change those.</summary>
internal static class DocumentCopy
{
    /// <summary>A document with the values, and with what is known of the stored item, of another.</summary>
    public static T Of<T, TKey>(T document, DocumentContext context)
        where T : class, IDocument<T, TKey>
        where TKey : struct, IDocumentKey<TKey>
    {
        ItemWriter writer = new();
        try
        {
            new DocumentItem<T, TKey>(document).Write(ref writer);
            ItemReader reader = new(writer.Written);

            // Nothing must be there: what the document has no value for, the copy has none for either.
            T copy = T.Read(ref reader, new DocumentOrigin(context, tracked: false) { Loaded = new LoadedFields(default) });
            T.CopyFields(document, copy, kept: default);
            copy.Slot.State = document.Slot.State;
            return copy;
        }
        finally
        {
            writer.Dispose();
        }
    }
}
