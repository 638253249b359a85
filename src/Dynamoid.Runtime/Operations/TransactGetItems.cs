using Dynamoid.Serialization;

namespace Dynamoid.Operations;

/// <summary>TransactGetItems: up to 100 items by key, as they are at one moment.</summary>
internal static class TransactGetItems
{
    /// <summary>How many items DynamoDB takes in one request.</summary>
    public const int MostItems = 100;

    /// <summary>Writes the request; each get is a GetItem of its own, which is the same JSON.</summary>
    public static PooledBytes Write(IReadOnlyList<byte[]> gets, bool returnsCapacity)
    {
        ItemWriter writer = new(capacity: gets.Sum(static get => get.Length + 16) + 64);
        writer.WriteRaw("{\"TransactItems\":["u8);
        foreach (byte[] get in gets)
        {
            writer.NextElement();
            writer.WriteRaw("{\"Get\":"u8);
            writer.WriteRaw(get);
            writer.EndItem();
        }

        writer.WriteRaw("]"u8);
        RequestJson.WriteReturnCapacity(ref writer, returnsCapacity);
        return RequestJson.End(ref writer);
    }

    /// <summary>The items, in the order of the gets, as JSON; empty for one that is not there.</summary>
    public static List<byte[]> Read(ReadOnlySpan<byte> response)
    {
        List<byte[]> items = [];
        ItemReader reader = new(response);
        reader.BeginItem();
        while (reader.NextAttribute(out ReadOnlySpan<byte> name))
        {
            if (!name.SequenceEqual("Responses"u8))
            {
                reader.SkipJson();
                continue;
            }

            reader.BeginArray();
            while (reader.NextInArray())
                items.Add(ReadOne(ref reader));
        }

        return items;
    }

    private static byte[] ReadOne(ref ItemReader reader)
    {
        byte[] item = [];
        reader.BeginItem();
        while (reader.NextAttribute(out ReadOnlySpan<byte> name))
        {
            int start = reader.Position;
            bool isItem = name.SequenceEqual("Item"u8);
            reader.SkipJson();
            if (isItem)
                item = reader.Copy(start);
        }

        return item;
    }
}
