using Dynamoid.Serialization;

namespace Dynamoid.Operations;

/// <summary>PutItem: one whole item.</summary>
internal static class PutItem
{
    /// <summary>Puts an item that must not be there yet.</summary>
    public static PooledBytes WriteNew<TItem>(TableReference table, TItem item, string hashKeyAttribute)
        where TItem : struct, IItemPart
    {
        ItemWriter writer = RequestJson.Begin(table);
        try
        {
            writer.WriteName("\"Item\":"u8);
            item.Write(ref writer);

            // An item exists as a whole or not at all: its hash key stands for it, even where the table has a range key.
            writer.WriteRaw(",\"ConditionExpression\":\"attribute_not_exists(#k)\",\"ExpressionAttributeNames\":{"u8);
            RequestJson.WriteString(ref writer, "\"#k\":"u8, hashKeyAttribute);
            writer.WriteRaw("}"u8);
            WriteExpressions.WriteReturnFailed(ref writer);
            return RequestJson.End(ref writer);
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }

    /// <summary>Puts an item on a condition about what is there under its key.</summary>
    public static PooledBytes Write<TItem>(TableReference table, TItem item, Condition condition)
        where TItem : struct, IItemPart
    {
        ItemWriter writer = RequestJson.Begin(table);
        try
        {
            writer.WriteName("\"Item\":"u8);
            item.Write(ref writer);
            WriteExpressions.Write(ref writer, table.Document, update: null, condition);
            return RequestJson.End(ref writer);
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }
}
