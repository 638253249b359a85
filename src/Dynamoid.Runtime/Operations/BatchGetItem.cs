using Dynamoid.Conditions;
using Dynamoid.Serialization;

namespace Dynamoid.Operations;

/// <summary>BatchGetItem: up to 100 items by key.</summary>
internal static class BatchGetItem
{
    /// <summary>How many keys DynamoDB takes in one request.</summary>
    public const int MostKeys = 100;

    /// <param name="table">The table.</param>
    /// <param name="keys">The keys, all different.</param>
    /// <param name="consistentRead">Whether the items are read as they are now.</param>
    /// <param name="returnsCapacity">Whether DynamoDB tells what the request consumed.</param>
    /// <param name="projection">What is sent of each item; without it all.</param>
    public static PooledBytes Write<TKey>(TableReference table, ReadOnlySpan<TKey> keys, bool consistentRead, bool returnsCapacity, IReadOnlyList<FieldPath>? projection = null)
        where TKey : struct, IItemPart
    {
        ItemWriter writer = new(capacity: 64 * (keys.Length + 4));
        try
        {
            writer.WriteRaw("{\"RequestItems\":{"u8);
            writer.WriteRaw(table.Quoted);
            writer.WriteRaw(":{\"Keys\":["u8);
            foreach (TKey key in keys)
            {
                writer.NextElement();
                key.Write(ref writer);
            }

            writer.WriteRaw("]"u8);
            ExpressionWriter expressions = new(table.Document);
            expressions.WriteProjection(ref writer, projection ?? []);
            expressions.WriteNames(ref writer);
            RequestJson.WriteConsistentRead(ref writer, consistentRead);
            writer.WriteRaw("}}"u8);
            RequestJson.WriteReturnCapacity(ref writer, returnsCapacity);
            return RequestJson.End(ref writer);
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }

    /// <summary>Reads the items, in DynamoDB's order, and returns what was left over.</summary>
    public static Leftovers Read<T, TReader>(ReadOnlySpan<byte> response, TReader items, List<T> into)
        where TReader : struct, IItemReader<T>
    {
        ItemReader reader = new(response);
        Leftovers leftovers = Leftovers.None;
        reader.BeginItem();
        while (reader.NextAttribute(out ReadOnlySpan<byte> name))
        {
            if (name.SequenceEqual("Responses"u8))
                ReadTables(ref reader, items, into);
            else if (name.SequenceEqual("UnprocessedKeys"u8))
                leftovers = Leftovers.Read(ref reader);
            else
                reader.SkipJson();
        }

        return leftovers;
    }

    private static void ReadTables<T, TReader>(ref ItemReader reader, TReader items, List<T> into)
        where TReader : struct, IItemReader<T>
    {
        reader.BeginItem();
        while (reader.NextAttribute(out _))
            ResponseItems.ReadAll<T, TReader>(ref reader, items, into);
    }
}
