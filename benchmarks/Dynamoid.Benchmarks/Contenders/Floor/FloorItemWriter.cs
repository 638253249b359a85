using System.Buffers.Text;
using System.Text.Json;
using Dynamoid.Benchmarks.Documents;

namespace Dynamoid.Benchmarks.Contenders.Floor;

/// <summary>Writes an order as DynamoDB JSON.</summary>
internal static class FloorItemWriter
{
    public static void Write(Utf8JsonWriter json, PlainOrder order)
    {
        json.WriteStartObject();
        WriteText(json, "customer_id"u8, order.CustomerId);
        WriteNumber(json, "number"u8, order.Number);
        WriteText(json, "status"u8, order.Status);
        WriteText(json, "email"u8, order.Email);
        WriteText(json, "note"u8, order.Note);
        WriteNumber(json, "quantity"u8, order.Quantity);
        WriteNumber(json, "total"u8, order.Total);
        json.WriteStartObject("paid"u8);
        json.WriteBoolean("BOOL"u8, order.Paid);
        json.WriteEndObject();
        json.WriteStartObject("tags"u8);
        json.WriteStartArray("SS"u8);
        foreach (var tag in order.Tags)
            json.WriteStringValue(tag);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject("lines"u8);
        json.WriteStartArray("L"u8);
        foreach (var line in order.Lines)
            WriteLine(json, line);
        json.WriteEndArray();
        json.WriteEndObject();
        WriteTime(json, "created_at"u8, order.CreatedAt);
        WriteTime(json, "updated_at"u8, order.UpdatedAt);
        json.WriteEndObject();
    }

    public static void WriteText(Utf8JsonWriter json, ReadOnlySpan<byte> name, string value)
    {
        json.WriteStartObject(name);
        json.WriteString("S"u8, value);
        json.WriteEndObject();
    }

    public static void WriteNumber(Utf8JsonWriter json, ReadOnlySpan<byte> name, int value)
    {
        Span<byte> text = stackalloc byte[11];
        Utf8Formatter.TryFormat(value, text, out var length);
        WriteNumberText(json, name, text[..length]);
    }

    private static void WriteNumber(Utf8JsonWriter json, ReadOnlySpan<byte> name, decimal value)
    {
        Span<byte> text = stackalloc byte[31];
        Utf8Formatter.TryFormat(value, text, out var length);
        WriteNumberText(json, name, text[..length]);
    }

    private static void WriteTime(Utf8JsonWriter json, ReadOnlySpan<byte> name, DateTimeOffset? value)
    {
        if (value is not { } time)
            return;
        Span<byte> text = stackalloc byte[EpochText.MaxLength];
        WriteNumberText(json, name, text[..EpochText.Write(time, text)]);
    }

    private static void WriteLine(Utf8JsonWriter json, PlainOrderLine line)
    {
        json.WriteStartObject();
        json.WriteStartObject("M"u8);
        WriteText(json, "sku"u8, line.Sku);
        WriteNumber(json, "quantity"u8, line.Quantity);
        WriteNumber(json, "price"u8, line.Price);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteNumberText(Utf8JsonWriter json, ReadOnlySpan<byte> name, ReadOnlySpan<byte> text)
    {
        json.WriteStartObject(name);
        json.WriteString("N"u8, text);
        json.WriteEndObject();
    }
}
