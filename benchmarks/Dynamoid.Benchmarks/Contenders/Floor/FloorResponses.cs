using System.Text.Json;
using Dynamoid.Benchmarks.Documents;

namespace Dynamoid.Benchmarks.Contenders.Floor;

/// <summary>Reads the responses' bodies.</summary>
internal static class FloorResponses
{
    public static PlainOrder? ReadGet(ReadOnlySpan<byte> body)
    {
        var json = new Utf8JsonReader(body);
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var isItem = json.ValueTextEquals("Item"u8);
            json.Read();
            if (isItem)
                return FloorItemReader.Read(ref json);
            json.Skip();
        }

        return null;
    }

    public static List<PlainOrder> ReadQuery(ReadOnlySpan<byte> body)
    {
        List<PlainOrder> orders = [];
        var json = new Utf8JsonReader(body);
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("Items"u8))
                ReadItems(ref json, orders);
            else
                json.Skip();
        }

        return orders;
    }

    public static List<PlainOrder> ReadBatchGet(ReadOnlySpan<byte> body)
    {
        List<PlainOrder> orders = new(100);
        var json = new Utf8JsonReader(body);
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (!json.ValueTextEquals("Responses"u8))
            {
                json.Skip();
                continue;
            }

            json.Read();
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
                ReadItems(ref json, orders);
        }

        return orders;
    }

    private static void ReadItems(ref Utf8JsonReader json, List<PlainOrder> orders)
    {
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.StartObject)
            orders.Add(FloorItemReader.Read(ref json));
    }
}
