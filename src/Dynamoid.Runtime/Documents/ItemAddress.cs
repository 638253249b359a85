using Dynamoid.Serialization;

namespace Dynamoid.Documents;

/// <summary>The key by which a document's item is found: as it is stored, where that is known to be other than what its values say.</summary>
internal readonly struct ItemAddress<TKey>(TKey key, ExactKey? stored) : IItemPart
    where TKey : struct, IDocumentKey<TKey>
{
    private readonly byte[]? _json = stored is not null && stored.IsOf(key) ? stored.Json : null;

    public TKey Key { get; } = key;

    public void Write(ref ItemWriter writer)
    {
        if (_json is null)
            Key.Write(ref writer);
        else
            writer.WriteRaw(_json);
    }
}
