using Dynamoid.Serialization;

namespace Dynamoid.Documents;

/// <summary>Makes documents of the items of a response.</summary>
internal readonly struct DocumentItemReader<T, TKey>(DocumentOrigin origin) : IItemReader<T>
    where T : class, IDocument<T, TKey>
    where TKey : struct, IDocumentKey<TKey>
{
    public T Read(ref ItemReader reader) => T.Read(ref reader, origin);
}
