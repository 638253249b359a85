using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dynamoid.Benchmarks.Documents;

namespace Dynamoid.Benchmarks.Transport;

/// <summary>
/// Writes DynamoDB's answers. Attributes come in a fixed sequence unlike the declaration's, as they do from DynamoDB; text is escaped no more than needed.
/// </summary>
internal static class AnswerWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Item(PlainOrder order) => Write(json =>
    {
        json.WritePropertyName("Item");
        WriteItem(json, order);
    });

    public static byte[] Page(PlainOrder[] orders) => Write(json =>
    {
        json.WriteNumber("Count", orders.Length);
        json.WriteStartArray("Items");
        foreach (var order in orders)
            WriteItem(json, order);
        json.WriteEndArray();
        json.WriteNumber("ScannedCount", orders.Length);
    });

    /// <summary>A batch comes back in no useful sequence.</summary>
    public static byte[] Batch(PlainOrder[] orders) => Write(json =>
    {
        json.WriteStartObject("Responses");
        json.WriteStartArray("orders");
        foreach (var order in orders.OrderBy(order => order.Number * 37 % 101))
            WriteItem(json, order);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject("UnprocessedKeys");
        json.WriteEndObject();
    });

    private static byte[] Write(Action<Utf8JsonWriter> writeMembers)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            writeMembers(json);
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteItem(Utf8JsonWriter json, PlainOrder order)
    {
        json.WriteStartObject();
        Scalar(json, "total", "N", order.Total.ToString(CultureInfo.InvariantCulture));
        Scalar(json, "status", "S", order.Status);
        Scalar(json, "created_at", "N", Epoch(order.CreatedAt!.Value));
        json.WriteStartObject("lines");
        json.WriteStartArray("L");
        foreach (var line in order.Lines)
            WriteLine(json, line);
        json.WriteEndArray();
        json.WriteEndObject();
        Scalar(json, "customer_id", "S", order.CustomerId);
        json.WriteStartObject("paid");
        json.WriteBoolean("BOOL", order.Paid);
        json.WriteEndObject();
        Scalar(json, "updated_at", "N", Epoch(order.UpdatedAt!.Value));
        Scalar(json, "email", "S", order.Email);
        Scalar(json, "quantity", "N", order.Quantity.ToString(CultureInfo.InvariantCulture));
        json.WriteStartObject("tags");
        json.WriteStartArray("SS");
        foreach (var tag in order.Tags.Order(StringComparer.Ordinal))
            json.WriteStringValue(tag);
        json.WriteEndArray();
        json.WriteEndObject();
        Scalar(json, "number", "N", order.Number.ToString(CultureInfo.InvariantCulture));
        Scalar(json, "note", "S", order.Note);
        json.WriteEndObject();
    }

    private static void WriteLine(Utf8JsonWriter json, PlainOrderLine line)
    {
        json.WriteStartObject();
        json.WriteStartObject("M");
        Scalar(json, "quantity", "N", line.Quantity.ToString(CultureInfo.InvariantCulture));
        Scalar(json, "sku", "S", line.Sku);
        Scalar(json, "price", "N", line.Price.ToString(CultureInfo.InvariantCulture));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Scalar(Utf8JsonWriter json, string name, string type, string text)
    {
        json.WriteStartObject(name);
        json.WriteString(type, text);
        json.WriteEndObject();
    }

    private static string Epoch(DateTimeOffset time)
    {
        Span<byte> text = stackalloc byte[EpochText.MaxLength];
        return Encoding.ASCII.GetString(text[..EpochText.Write(time, text)]).TrimEnd('0').TrimEnd('.');
    }
}
