using Dynamoid.Documents;
using Dynamoid.Serialization;

namespace Dynamoid.Queries;

/// <summary>After the item with a key.</summary>
internal sealed class KeyStart<T, TKey>(TKey key) : StartPoint<T, TKey>
    where T : class, IDocument<T, TKey>
    where TKey : struct, IDocumentKey<TKey>
{
    public override byte[] Resolve(ReadPlan plan, CursorCodec cursors)
    {
        int own = T.Schema.RangeKeyField < 0 ? 1 : 2;
        if (plan.Position.Length > own)
            throw new InvalidQueryException(T.Schema.Document, $"A query of {plan.Source} was to start after key {key}, which is not enough to find the place in an index. Start after a document or a cursor.");
        MissingKey.Check(key, T.Schema);
        ItemWriter writer = new(capacity: 256);
        try
        {
            key.Write(ref writer);
            return writer.Written.ToArray();
        }
        finally
        {
            writer.Dispose();
        }
    }
}
