using System.Text.Json;

namespace Dynamoid.Operations;

/// <summary>The capacity units that a request consumed, as its response says when the request asked for it.</summary>
internal static class ConsumedCapacity
{
    // Two levels for each of the 32 that values nest, and those around the items.
    private static readonly JsonReaderOptions Deep = new() { MaxDepth = 128 };

    /// <summary>The units, of all tables together; 0 when the response does not say.</summary>
    public static double Of(ReadOnlySpan<byte> response)
    {
        Utf8JsonReader json = new(response, Deep);
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            bool isCapacity = json.ValueTextEquals("ConsumedCapacity"u8);
            json.Read();
            if (isCapacity)
                return Sum(ref json);
            json.Skip();
        }

        return 0;
    }

    // One object, or an array of them for the operations that read or write several tables.
    private static double Sum(ref Utf8JsonReader json)
    {
        double units = 0;
        int outside = json.CurrentDepth;
        while (json.Read() && json.CurrentDepth > outside)
        {
            if (json.TokenType != JsonTokenType.PropertyName || !json.ValueTextEquals("CapacityUnits"u8))
                continue;
            json.Read();
            units += json.GetDouble();
        }

        return units;
    }
}
