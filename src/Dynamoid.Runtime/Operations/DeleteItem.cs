using Dynamoid.Serialization;

namespace Dynamoid.Operations;

/// <summary>DeleteItem: one item by key; without a condition nothing happens when it is not there.</summary>
internal static class DeleteItem
{
    public static PooledBytes Write<TKey>(TableReference table, TKey key, Condition? condition = null)
        where TKey : struct, IItemPart
    {
        ItemWriter writer = RequestJson.Begin(table, capacity: 256);
        try
        {
            RequestJson.WriteKey(ref writer, key);
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
