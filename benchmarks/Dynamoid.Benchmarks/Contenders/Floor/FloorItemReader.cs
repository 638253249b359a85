using System.Buffers.Text;
using System.Text.Json;
using Dynamoid.Benchmarks.Documents;

namespace Dynamoid.Benchmarks.Contenders.Floor;

/// <summary>Reads an order from DynamoDB JSON, straight into the object. It stands on the item's opening brace and ends on the closing one.</summary>
internal static class FloorItemReader
{
    public static PlainOrder Read(ref Utf8JsonReader json)
    {
        var order = new PlainOrder();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.ValueSpan;
            if (name.SequenceEqual("customer_id"u8))
                order.CustomerId = ReadText(ref json);
            else if (name.SequenceEqual("number"u8))
                order.Number = ReadInteger(ref json);
            else if (name.SequenceEqual("status"u8))
                order.Status = ReadText(ref json);
            else if (name.SequenceEqual("email"u8))
                order.Email = ReadText(ref json);
            else if (name.SequenceEqual("note"u8))
                order.Note = ReadText(ref json);
            else if (name.SequenceEqual("quantity"u8))
                order.Quantity = ReadInteger(ref json);
            else if (name.SequenceEqual("total"u8))
                order.Total = ReadDecimal(ref json);
            else if (name.SequenceEqual("paid"u8))
                order.Paid = ReadBoolean(ref json);
            else if (name.SequenceEqual("tags"u8))
                order.Tags = ReadTags(ref json);
            else if (name.SequenceEqual("lines"u8))
                order.Lines = ReadLines(ref json);
            else if (name.SequenceEqual("created_at"u8))
                order.CreatedAt = ReadTime(ref json);
            else if (name.SequenceEqual("updated_at"u8))
                order.UpdatedAt = ReadTime(ref json);
            else
                json.Skip();
        }

        return order;
    }

    private static string ReadText(ref Utf8JsonReader json)
    {
        Enter(ref json);
        var value = json.GetString()!;
        json.Read();
        return value;
    }

    private static int ReadInteger(ref Utf8JsonReader json)
    {
        Enter(ref json);
        Require(Utf8Parser.TryParse(json.ValueSpan, out int value, out _));
        json.Read();
        return value;
    }

    private static decimal ReadDecimal(ref Utf8JsonReader json)
    {
        Enter(ref json);
        Require(Utf8Parser.TryParse(json.ValueSpan, out decimal value, out _));
        json.Read();
        return value;
    }

    private static bool ReadBoolean(ref Utf8JsonReader json)
    {
        Enter(ref json);
        var value = json.GetBoolean();
        json.Read();
        return value;
    }

    private static DateTimeOffset ReadTime(ref Utf8JsonReader json)
    {
        Enter(ref json);
        var value = EpochText.Read(json.ValueSpan);
        json.Read();
        return value;
    }

    private static HashSet<string> ReadTags(ref Utf8JsonReader json)
    {
        Enter(ref json);
        var tags = new HashSet<string>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            tags.Add(json.GetString()!);
        json.Read();
        return tags;
    }

    private static List<PlainOrderLine> ReadLines(ref Utf8JsonReader json)
    {
        Enter(ref json);
        var lines = new List<PlainOrderLine>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            lines.Add(ReadLine(ref json));
        json.Read();
        return lines;
    }

    private static PlainOrderLine ReadLine(ref Utf8JsonReader json)
    {
        var line = new PlainOrderLine();
        json.Read();
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.ValueSpan;
            if (name.SequenceEqual("sku"u8))
                line.Sku = ReadText(ref json);
            else if (name.SequenceEqual("quantity"u8))
                line.Quantity = ReadInteger(ref json);
            else if (name.SequenceEqual("price"u8))
                line.Price = ReadDecimal(ref json);
            else
                json.Skip();
        }

        json.Read();
        return line;
    }

    /// <summary>From an attribute's name to its value: over the brace and the type's name.</summary>
    private static void Enter(ref Utf8JsonReader json)
    {
        json.Read();
        json.Read();
        json.Read();
    }

    private static void Require(bool read)
    {
        if (!read)
            throw new InvalidDataException("Not a number.");
    }
}
