using Dynamoid.Serialization;

namespace Dynamoid.Documents;

/// <summary>Makes documents of the items of a response.</summary>
internal readonly struct DocumentItemReader<T, TKey>(DocumentOrigin origin) : IItemReader<T>
    where T : class, IDocument<T, TKey>
    where TKey : struct, IDocumentKey<TKey>
{
    public T Read(ref ItemReader reader)
    {
        int start = reader.Position;
        try
        {
            return T.Read(ref reader, origin);
        }
        catch (ItemFormatException error)
        {
            // One item of a page of hundreds: without its key nobody finds it.
            error.Key = ItemKey.Describe(T.Schema, reader.From(start));
            throw;
        }
    }
}
