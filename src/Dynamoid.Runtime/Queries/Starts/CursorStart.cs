using Dynamoid.Documents;

namespace Dynamoid.Queries;

/// <summary>After the position of a cursor.</summary>
internal sealed class CursorStart<T, TKey>(string cursor) : StartPoint<T, TKey>
    where T : class, IDocument<T, TKey>
    where TKey : struct, IDocumentKey<TKey>
{
    public override byte[] Resolve(ReadPlan plan, CursorCodec cursors) => cursors.Read(plan, cursor);
}
