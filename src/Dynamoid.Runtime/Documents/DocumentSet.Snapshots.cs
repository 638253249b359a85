using Dynamoid.Operations;
using Dynamoid.Serialization;

namespace Dynamoid.Documents;

/// <content>The verbs as parts of a read transaction. Nothing is sent here.</content>
public sealed partial class DocumentSet<T, TKey>
{
    /// <summary>The request of its own that reading an item would be, and what tells the item from others.</summary>
    internal (byte[] Get, (string Table, RawKey Key) Item) GetPart(TKey key)
    {
        CheckKey(key);
        PooledBytes body = GetItem.Write(PlainTable, key, consistentRead: false);
        byte[] json = body.Span.ToArray();
        body.Return();
        return (json, (_table.Name, RawKeyOf(key)));
    }

    /// <summary>Reads an item of a response.</summary>
    internal T ReadItem(ReadOnlySpan<byte> item) => Read(item, ItemsAsOf(isNow: true));

    internal RecordNotFoundException NotFoundIn(TKey key, string operation) => new(
        T.Schema.Document,
        $"Couldn't find {T.Schema.Document} with primary key {key} in table '{_table.Name}' ({operation}). Use Document where it may be missing.");
}
