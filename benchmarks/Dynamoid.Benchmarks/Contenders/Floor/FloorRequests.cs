using System.Text.Json;
using Dynamoid.Benchmarks.Documents;

namespace Dynamoid.Benchmarks.Contenders.Floor;

/// <summary>Writes the requests' bodies.</summary>
internal static class FloorRequests
{
    public static void WriteGet(Utf8JsonWriter json, string customerId, int number)
    {
        json.WriteStartObject();
        json.WriteString("TableName"u8, Account.Table);
        json.WritePropertyName("Key"u8);
        WriteKey(json, customerId, number);
        json.WriteEndObject();
    }

    public static void WriteBatchGet(Utf8JsonWriter json, ReadOnlySpan<(string CustomerId, int Number)> keys)
    {
        json.WriteStartObject();
        json.WriteStartObject("RequestItems"u8);
        json.WriteStartObject(Account.Table);
        json.WriteStartArray("Keys"u8);
        foreach (var (customerId, number) in keys)
            WriteKey(json, customerId, number);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public static void WriteQuery(Utf8JsonWriter json, string customerId)
    {
        json.WriteStartObject();
        json.WriteString("TableName"u8, Account.Table);
        json.WriteString("KeyConditionExpression"u8, "#k = :k"u8);
        json.WriteStartObject("ExpressionAttributeNames"u8);
        json.WriteString("#k"u8, "customer_id"u8);
        json.WriteEndObject();
        json.WriteStartObject("ExpressionAttributeValues"u8);
        FloorItemWriter.WriteText(json, ":k"u8, customerId);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public static void WritePut(Utf8JsonWriter json, PlainOrder order)
    {
        json.WriteStartObject();
        json.WriteString("TableName"u8, Account.Table);
        json.WritePropertyName("Item"u8);
        FloorItemWriter.Write(json, order);
        json.WriteString("ConditionExpression"u8, "attribute_not_exists(#h) AND attribute_not_exists(#r)"u8);
        json.WriteStartObject("ExpressionAttributeNames"u8);
        json.WriteString("#h"u8, "customer_id"u8);
        json.WriteString("#r"u8, "number"u8);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteKey(Utf8JsonWriter json, string customerId, int number)
    {
        json.WriteStartObject();
        FloorItemWriter.WriteText(json, "customer_id"u8, customerId);
        FloorItemWriter.WriteNumber(json, "number"u8, number);
        json.WriteEndObject();
    }
}
