using Dynamoid.Operations;

namespace Dynamoid.Documents;

/// <summary>The documents of one BatchWriteItem, which takes no two of the same key.</summary>
internal sealed class ImportBatch<T, TKey>
    where T : class, IDocument<T, TKey>
    where TKey : struct, IDocumentKey<TKey>
{
    // What stands around an item, and around all of them.
    private const int AroundItem = 32;
    private const int AroundAll = 1024;

    private readonly ImportItem<T, TKey>[] _items = new ImportItem<T, TKey>[BatchWriteItem.MostWrites];
    private readonly HashSet<TKey> _keys = [];
    private int _count;
    private int _bytes = AroundAll;

    /// <summary>The documents in the order of the source.</summary>
    public ReadOnlyMemory<ImportItem<T, TKey>> Items => new(_items, 0, _count);

    public bool IsEmpty => _count == 0;

    public bool IsFull => _count == _items.Length;

    public bool Has(TKey key) => _keys.Contains(key);

    /// <summary>Whether one more document fits into the request.</summary>
    public bool HasRoomFor(ImportItem<T, TKey> item) => !IsFull && _bytes + item.Json.Span.Length + AroundItem <= BatchWriteItem.MostBytes;

    public void Add(ImportItem<T, TKey> item)
    {
        _items[_count++] = item;
        _keys.Add(item.Key);
        _bytes += item.Json.Span.Length + AroundItem;
    }

    /// <summary>Gives the items' buffers back: requests have copies of their own.</summary>
    public void ReturnBuffers()
    {
        foreach (ImportItem<T, TKey> item in Items.Span)
            item.Json.Return();
    }
}
