using Dynamoid.Serialization;

namespace Dynamoid.Documents;

/// <summary>A document on its way into a batch: written once, as it was when it was read from the source.</summary>
/// <param name="Position">Where it stood in the source.</param>
/// <param name="Document">The document.</param>
/// <param name="Key">Its key.</param>
/// <param name="Saved">The state that it has when it is written.</param>
/// <param name="Json">The item.</param>
/// <param name="Version">The lock version that it has when it is written.</param>
internal readonly record struct ImportItem<T, TKey>(long Position, T Document, TKey Key, DocumentState Saved, PooledBytes Json, long? Version) : IItemPart
    where T : class, IDocument<T, TKey>
    where TKey : struct, IDocumentKey<TKey>
{
    public void Write(ref ItemWriter writer) => writer.WriteRaw(Json.Span);

    /// <summary>What to report when it is not written.</summary>
    public ImportFailure Failure(Exception reason, bool isUnknown) => new(Position, Document, Key.ToString(), reason, isUnknown);
}
