using Dynamoid.Serialization;

namespace Dynamoid.Operations;

/// <summary>UpdateItem: some attributes of one item.</summary>
internal static class UpdateItem
{
    /// <summary>Writes a request with an update and a condition as they are given.</summary>
    public static PooledBytes Write<TKey>(TableReference table, TKey key, Update update, Condition? condition, ReturnValues returns = ReturnValues.None, bool returnsCapacity = false)
        where TKey : struct, IItemPart
    {
        ItemWriter writer = RequestJson.Begin(table);
        try
        {
            RequestJson.WriteKey(ref writer, key);
            WriteExpressions.Write(ref writer, table.Document, update, condition);
            UpdateReturn.Write(ref writer, returns);
            RequestJson.WriteReturnCapacity(ref writer, table, returnsCapacity);
            return RequestJson.End(ref writer);
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }

    /// <summary>Writes a request that changes fields of an item that must be there.</summary>
    /// <param name="table">The table.</param>
    /// <param name="key">The item's key.</param>
    /// <param name="hashKeyAttribute">The attribute that each item has.</param>
    /// <param name="changes">The changes; with a version among them the next one.</param>
    /// <param name="version">The version that the item must have. An expression asks for a number only.</param>
    public static PooledBytes Write<TKey, TChanges>(TableReference table, TKey key, string hashKeyAttribute, TChanges changes, VersionCheck? version = null)
        where TKey : struct, IItemPart
        where TChanges : struct, IAttributeChanges
    {
        ItemWriter writer = RequestJson.Begin(table);
        try
        {
            RequestJson.WriteKey(ref writer, key);
            if (changes.Count > AttributeUpdates.MostInExpression)
                AttributeUpdates.Write(ref writer, changes, hashKeyAttribute, version);
            else
                WriteChanges(ref writer, changes, hashKeyAttribute, version);
            return RequestJson.End(ref writer);
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }

    private static void WriteChanges<TChanges>(ref ItemWriter writer, TChanges changes, string hashKeyAttribute, VersionCheck? version)
        where TChanges : struct, IAttributeChanges
    {
        Span<bool> isSet = changes.Fields <= 128 ? stackalloc bool[changes.Fields] : new bool[changes.Fields];
        WriteValues(ref writer, changes, isSet, version?.Expected);
        WriteExpression(ref writer, changes, isSet);
        WriteNames(ref writer, changes, hashKeyAttribute);
        writer.WriteRaw(",\"ConditionExpression\":\"attribute_exists(#k)"u8);
        if (version is { } check)
            WritePlaceholder(ref writer, " AND #"u8, check.Field, "=:v"u8);
        writer.WriteRaw("\""u8);
        WriteExpressions.WriteReturnFailed(ref writer);
    }

    private static void WriteValues<TChanges>(ref ItemWriter writer, TChanges changes, scoped Span<bool> isSet, long? version)
        where TChanges : struct, IAttributeChanges
    {
        int before = writer.Length;
        writer.WriteRaw(",\"ExpressionAttributeValues\":{"u8);
        bool any = false;
        for (int field = changes.NextChanged(0); field >= 0; field = changes.NextChanged(field + 1))
        {
            int start = writer.Length;
            WritePlaceholder(ref writer, any ? ",\":"u8 : "\":"u8, field, "\":"u8);
            isSet[field] = changes.TryWriteValue(ref writer, field);
            any |= isSet[field];
            if (!isSet[field])
                writer.Truncate(start);
        }

        if (version is { } expected)
        {
            writer.WriteRaw(any ? ",\":v\":{\"N\":\""u8 : "\":v\":{\"N\":\""u8);
            writer.WriteNumberText(expected);
            writer.WriteRaw("\"}"u8);
            any = true;
        }

        // DynamoDB refuses an empty map of values.
        if (any)
            writer.WriteRaw("}"u8);
        else
            writer.Truncate(before);
    }

    private static void WriteExpression<TChanges>(ref ItemWriter writer, TChanges changes, scoped ReadOnlySpan<bool> isSet)
        where TChanges : struct, IAttributeChanges
    {
        writer.WriteRaw(",\"UpdateExpression\":\""u8);
        bool first = true;
        for (int field = changes.NextChanged(0); field >= 0; field = changes.NextChanged(field + 1))
        {
            if (!isSet[field])
                continue;
            WritePlaceholder(ref writer, first ? "SET #"u8 : ",#"u8, field, "=:"u8);
            writer.WriteNumberText(field);
            first = false;
        }

        bool space = !first;
        first = true;
        for (int field = changes.NextChanged(0); field >= 0; field = changes.NextChanged(field + 1))
        {
            if (isSet[field])
                continue;
            if (first && space)
                writer.WriteRaw(" "u8);
            WritePlaceholder(ref writer, first ? "REMOVE #"u8 : ",#"u8, field, ""u8);
            first = false;
        }

        writer.WriteRaw("\""u8);
    }

    private static void WriteNames<TChanges>(ref ItemWriter writer, TChanges changes, string hashKeyAttribute)
        where TChanges : struct, IAttributeChanges
    {
        writer.WriteRaw(",\"ExpressionAttributeNames\":{"u8);
        RequestJson.WriteString(ref writer, "\"#k\":"u8, hashKeyAttribute);
        for (int field = changes.NextChanged(0); field >= 0; field = changes.NextChanged(field + 1))
        {
            WritePlaceholder(ref writer, ",\"#"u8, field, "\":\""u8);
            writer.WriteText(changes.AttributeOf(field));
            writer.WriteRaw("\""u8);
        }

        writer.WriteRaw("}"u8);
    }

    private static void WritePlaceholder(ref ItemWriter writer, scoped ReadOnlySpan<byte> before, int field, scoped ReadOnlySpan<byte> after)
    {
        writer.WriteRaw(before);
        writer.WriteNumberText(field);
        writer.WriteRaw(after);
    }
}
