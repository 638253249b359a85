using Amazon.DynamoDBv2.Model;
using Dynamoid.Serialization;

namespace Dynamoid.Wire.Sdk.Conversion;

/// <summary>Writes what a table's description tells about its state and keys.</summary>
internal static class TableJson
{
    public static void Write(ref ItemWriter writer, string name, TableDescription? table)
    {
        if (table is null)
            return;
        writer.WriteName(name);
        writer.BeginItem();
        ResponseJson.WriteText(ref writer, "TableName", table.TableName);
        ResponseJson.WriteText(ref writer, "TableArn", table.TableArn);
        ResponseJson.WriteText(ref writer, "TableStatus", table.TableStatus);
        ResponseJson.WriteNumber(ref writer, "ItemCount", table.ItemCount);
        WriteKeys(ref writer, table.KeySchema);
        BeginArray(ref writer, "GlobalSecondaryIndexes");
        foreach (GlobalSecondaryIndexDescription index in table.GlobalSecondaryIndexes ?? [])
            WriteIndex(ref writer, index.IndexName, index.IndexStatus, index.KeySchema);
        writer.WriteRaw("]"u8);
        BeginArray(ref writer, "LocalSecondaryIndexes");
        foreach (LocalSecondaryIndexDescription index in table.LocalSecondaryIndexes ?? [])
            WriteIndex(ref writer, index.IndexName, null, index.KeySchema);
        writer.WriteRaw("]"u8);
        writer.EndItem();
    }

    private static void WriteIndex(ref ItemWriter writer, string name, string? status, List<KeySchemaElement>? keys)
    {
        writer.NextElement();
        writer.BeginItem();
        ResponseJson.WriteText(ref writer, "IndexName", name);
        ResponseJson.WriteText(ref writer, "IndexStatus", status);
        WriteKeys(ref writer, keys);
        writer.EndItem();
    }

    private static void WriteKeys(ref ItemWriter writer, List<KeySchemaElement>? keys)
    {
        BeginArray(ref writer, "KeySchema");
        foreach (KeySchemaElement key in keys ?? [])
        {
            writer.NextElement();
            writer.BeginItem();
            ResponseJson.WriteText(ref writer, "AttributeName", key.AttributeName);
            ResponseJson.WriteText(ref writer, "KeyType", key.KeyType);
            writer.EndItem();
        }

        writer.WriteRaw("]"u8);
    }

    private static void BeginArray(ref ItemWriter writer, string name)
    {
        writer.WriteName(name);
        writer.WriteRaw("["u8);
    }
}
