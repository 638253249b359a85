using Dynamoid.Documents;

namespace Dynamoid.Queries;

/// <summary>Where a query begins.</summary>
internal abstract class StartPoint<T, TKey>
    where T : class, IDocument<T, TKey>
    where TKey : struct, IDocumentKey<TKey>
{
    /// <summary>The key after which the first page begins, as DynamoDB JSON.</summary>
    public abstract byte[] Resolve(ReadPlan plan, CursorCodec cursors);
}
