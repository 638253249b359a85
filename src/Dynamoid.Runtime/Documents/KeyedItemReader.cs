using Dynamoid.Serialization;

namespace Dynamoid.Documents;

/// <summary>Makes something of an item and remembers the item's key, by which it is put into its place.</summary>
/// <param name="keys">Takes the key.</param>
/// <param name="items">Makes the rest.</param>
internal readonly struct KeyedItemReader<T, TReader>(RawKeyReader keys, TReader items) : IItemReader<(RawKey Key, T Item)>
    where TReader : struct, IItemReader<T>
{
    public (RawKey Key, T Item) Read(ref ItemReader reader)
    {
        int start = reader.Position;
        T item = items.Read(ref reader);
        return (keys.Of(reader.Since(start)), item);
    }
}
