using Dynamoid.Serialization;

namespace Dynamoid.Operations;

/// <summary>What an update leaves in the table for certain, as an item: the key, and what it sets.</summary>
internal readonly struct ChangedItem<TKey, TChanges>(TKey key, TChanges changes) : IItemPart
    where TKey : struct, IItemPart
    where TChanges : struct, IAttributeChanges
{
    public void Write(ref ItemWriter writer)
    {
        key.Write(ref writer);
        // The attributes go on where the key ends.
        writer.Truncate(writer.Length - 1);
        for (int field = changes.NextChanged(0); field >= 0; field = changes.NextChanged(field + 1))
        {
            int start = writer.Length;
            writer.WriteName(changes.AttributeOf(field));
            if (!changes.TryWriteValue(ref writer, field))
                writer.Truncate(start);
        }

        writer.EndItem();
    }
}
