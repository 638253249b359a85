using System.Text.Json;
using Dynamoid.Schemas;
using Dynamoid.Serialization;

namespace Dynamoid.Operations;

/// <summary>CreateTable: a table with its indexes.</summary>
internal static class CreateTable
{
    public static ReadOnlyMemory<byte> Write(TableReference table, DocumentSchema schema, TableCapacity capacity) => AdminJson.Write(json =>
    {
        json.WriteString("TableName", table.Name);
        WriteAttributes(json, schema);
        WriteKeys(json, schema, [schema.HashKeyField], schema.RangeKeyField < 0 ? [] : [schema.RangeKeyField]);
        json.WriteString("BillingMode", capacity.IsOnDemand ? "PAY_PER_REQUEST" : "PROVISIONED");
        WriteThroughput(json, capacity, capacity.Read, capacity.Write);
        WriteIndexes(json, table, schema, capacity, local: false);
        WriteIndexes(json, table, schema, capacity, local: true);
    });

    /// <summary>The name of an index: as declared, else made of the table's name and its keys.</summary>
    public static string IndexName(TableReference table, DocumentSchema schema, IndexSchema index) =>
        index.Name ?? IndexNaming.Of(table.Name, index.HashKeyFields.Concat(index.RangeKeyFields).Select(field => schema.Fields[field].Attribute));

    // Only the attributes of keys are declared; those of several keys once.
    private static void WriteAttributes(Utf8JsonWriter json, DocumentSchema schema)
    {
        SortedSet<int> fields = [schema.HashKeyField, schema.RangeKeyField];
        foreach (IndexSchema index in schema.Indexes)
            fields.UnionWith(index.HashKeyFields.Concat(index.RangeKeyFields));

        json.WriteStartArray("AttributeDefinitions");
        foreach (int field in fields.Where(static field => field >= 0))
        {
            json.WriteStartObject();
            json.WriteString("AttributeName", schema.Fields[field].Attribute);
            json.WriteString("AttributeType", schema.Fields[field].Type!.Value.Tag());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteKeys(Utf8JsonWriter json, DocumentSchema schema, IReadOnlyList<int> hashKeys, IReadOnlyList<int> rangeKeys)
    {
        json.WriteStartArray("KeySchema");
        foreach (int key in hashKeys)
            WriteKey(json, schema.Fields[key], "HASH");
        foreach (int key in rangeKeys)
            WriteKey(json, schema.Fields[key], "RANGE");
        json.WriteEndArray();
    }

    private static void WriteKey(Utf8JsonWriter json, FieldSchema field, string type)
    {
        json.WriteStartObject();
        json.WriteString("AttributeName", field.Attribute);
        json.WriteString("KeyType", type);
        json.WriteEndObject();
    }

    private static void WriteIndexes(Utf8JsonWriter json, TableReference table, DocumentSchema schema, TableCapacity capacity, bool local)
    {
        List<IndexSchema> indexes = [.. schema.Indexes.Where(index => index.IsLocal == local)];
        if (indexes.Count == 0)
            return;
        json.WriteStartArray(local ? "LocalSecondaryIndexes" : "GlobalSecondaryIndexes");
        foreach (IndexSchema index in indexes)
        {
            json.WriteStartObject();
            json.WriteString("IndexName", IndexName(table, schema, index));
            WriteKeys(json, schema, index.HashKeyFields, index.RangeKeyFields);
            WriteProjection(json, schema, index);
            if (!local)
                WriteThroughput(json, capacity, OrElse(index.ReadCapacity, capacity.Read), OrElse(index.WriteCapacity, capacity.Write));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteProjection(Utf8JsonWriter json, DocumentSchema schema, IndexSchema index)
    {
        json.WriteStartObject("Projection");
        json.WriteString("ProjectionType", index.Projection switch
        {
            IndexProjection.KeysOnly => "KEYS_ONLY",
            IndexProjection.Include => "INCLUDE",
            _ => "ALL",
        });
        if (index.Projection == IndexProjection.Include)
        {
            json.WriteStartArray("NonKeyAttributes");
            foreach (int field in index.IncludedFields)
                json.WriteStringValue(schema.Fields[field].Attribute);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteThroughput(Utf8JsonWriter json, TableCapacity capacity, long read, long write)
    {
        if (capacity.IsOnDemand)
            return;
        json.WriteStartObject("ProvisionedThroughput");
        json.WriteNumber("ReadCapacityUnits", read);
        json.WriteNumber("WriteCapacityUnits", write);
        json.WriteEndObject();
    }

    private static int OrElse(int value, int otherwise) => value > 0 ? value : otherwise;
}
