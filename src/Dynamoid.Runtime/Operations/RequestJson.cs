using Dynamoid.Serialization;

namespace Dynamoid.Operations;

/// <summary>The parts that several requests share.</summary>
internal static class RequestJson
{
    /// <summary>Begins a request about one table.</summary>
    public static ItemWriter Begin(TableReference table, int capacity = 1024)
    {
        ItemWriter writer = new(capacity);
        writer.BeginItem();
        writer.WriteRaw(table.Member);
        return writer;
    }

    /// <summary>Writes the key that a request is about.</summary>
    public static void WriteKey<TKey>(ref ItemWriter writer, TKey key)
        where TKey : struct, IItemPart
    {
        writer.WriteName("\"Key\":"u8);
        key.Write(ref writer);
    }

    /// <summary>Writes a member whose value is a JSON string.</summary>
    public static void WriteString(ref ItemWriter writer, scoped ReadOnlySpan<byte> name, string value)
    {
        writer.WriteName(name);
        writer.BeginJsonString();
        writer.WriteText(value);
        writer.EndJsonString();
    }

    /// <summary>Writes a member whose value is a whole number.</summary>
    public static void WriteNumber(ref ItemWriter writer, scoped ReadOnlySpan<byte> name, long value)
    {
        writer.WriteName(name);
        writer.WriteNumberText(value);
    }

    /// <summary>Asks for the item as it is now, not as it was a moment ago; costs twice the read capacity.</summary>
    public static void WriteConsistentRead(ref ItemWriter writer, bool consistentRead)
    {
        if (consistentRead)
            writer.WriteRaw(",\"ConsistentRead\":true"u8);
    }

    /// <summary>Asks for the capacity units that the request consumes.</summary>
    public static void WriteReturnCapacity(ref ItemWriter writer, bool returnsCapacity)
    {
        if (returnsCapacity)
            writer.WriteRaw(",\"ReturnConsumedCapacity\":\"TOTAL\""u8);
    }

    /// <summary>Asks for the capacity units that a request about a table consumes, unless it has begun with that.</summary>
    public static void WriteReturnCapacity(ref ItemWriter writer, TableReference table, bool returnsCapacity) =>
        WriteReturnCapacity(ref writer, returnsCapacity && !table.ReturnsCapacity);

    /// <summary>Closes the request and hands over its body.</summary>
    public static PooledBytes End(ref ItemWriter writer)
    {
        writer.EndItem();
        return writer.Detach();
    }
}
