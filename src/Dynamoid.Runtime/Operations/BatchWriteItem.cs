using Dynamoid.Serialization;

namespace Dynamoid.Operations;

/// <summary>BatchWriteItem: puts or deletes of up to 25 items.</summary>
internal static class BatchWriteItem
{
    /// <summary>How many writes DynamoDB takes in one request.</summary>
    public const int MostWrites = 25;

    /// <summary>How many bytes DynamoDB takes in one request.</summary>
    public const int MostBytes = 16 * 1024 * 1024;

    public static PooledBytes WriteDeletes<TKey>(TableReference table, ReadOnlySpan<TKey> keys, bool returnsCapacity)
        where TKey : struct, IItemPart => Write(table, keys, "{\"DeleteRequest\":{\"Key\":"u8, returnsCapacity);

    public static PooledBytes WritePuts<TItem>(TableReference table, ReadOnlySpan<TItem> items, bool returnsCapacity)
        where TItem : struct, IItemPart => Write(table, items, "{\"PutRequest\":{\"Item\":"u8, returnsCapacity);

    /// <summary>Returns what was not written.</summary>
    public static Leftovers Read(ReadOnlySpan<byte> response)
    {
        ItemReader reader = new(response);
        Leftovers leftovers = Leftovers.None;
        reader.BeginItem();
        while (reader.NextAttribute(out ReadOnlySpan<byte> name))
        {
            if (name.SequenceEqual("UnprocessedItems"u8))
                leftovers = Leftovers.Read(ref reader);
            else
                reader.SkipJson();
        }

        return leftovers;
    }

    private static PooledBytes Write<TPart>(TableReference table, ReadOnlySpan<TPart> parts, scoped ReadOnlySpan<byte> opening, bool returnsCapacity)
        where TPart : struct, IItemPart
    {
        ItemWriter writer = new(capacity: 4096);
        try
        {
            writer.WriteRaw("{\"RequestItems\":{"u8);
            writer.WriteRaw(table.Quoted);
            writer.WriteRaw(":["u8);
            foreach (TPart part in parts)
            {
                writer.NextElement();
                writer.WriteRaw(opening);
                part.Write(ref writer);
                writer.WriteRaw("}}"u8);
            }

            writer.WriteRaw("]}"u8);
            RequestJson.WriteReturnCapacity(ref writer, returnsCapacity);
            return RequestJson.End(ref writer);
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }
}
