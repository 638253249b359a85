using Dynamoid.Serialization;

namespace Dynamoid.Operations;

/// <summary>GetItem: one item by key.</summary>
internal static class GetItem
{
    public static PooledBytes Write<TKey>(TableReference table, TKey key, bool consistentRead)
        where TKey : struct, IItemPart
    {
        ItemWriter writer = RequestJson.Begin(table, capacity: 256);
        RequestJson.WriteKey(ref writer, key);
        RequestJson.WriteConsistentRead(ref writer, consistentRead);
        return RequestJson.End(ref writer);
    }

    /// <summary>Only the key is asked for, where all that counts is whether the item exists.</summary>
    public static PooledBytes WriteExists<TKey>(TableReference table, TKey key, string hashKeyAttribute, bool consistentRead)
        where TKey : struct, IItemPart
    {
        ItemWriter writer = RequestJson.Begin(table, capacity: 256);
        RequestJson.WriteKey(ref writer, key);
        RequestJson.WriteConsistentRead(ref writer, consistentRead);
        writer.WriteRaw(",\"ProjectionExpression\":\"#k\",\"ExpressionAttributeNames\":{"u8);
        RequestJson.WriteString(ref writer, "\"#k\":"u8, hashKeyAttribute);
        writer.WriteRaw("}"u8);
        return RequestJson.End(ref writer);
    }

    public static T? Read<T, TReader>(ReadOnlySpan<byte> response, TReader items)
        where T : class
        where TReader : struct, IItemReader<T>
    {
        ItemReader reader = new(response);
        T? item = null;
        reader.BeginItem();
        while (reader.NextAttribute(out ReadOnlySpan<byte> name))
        {
            if (name.SequenceEqual("Item"u8))
                item = items.Read(ref reader);
            else
                reader.SkipJson();
        }

        return item;
    }

    /// <summary>Whether the response has an item.</summary>
    public static bool HasItem(ReadOnlySpan<byte> response)
    {
        ItemReader reader = new(response);
        bool found = false;
        reader.BeginItem();
        while (reader.NextAttribute(out ReadOnlySpan<byte> name))
        {
            found |= name.SequenceEqual("Item"u8);
            reader.SkipJson();
        }

        return found;
    }
}
