using System.Globalization;

namespace Dynamoid.Documents;

/// <summary>Keys as messages show them: <c>"x"</c>, <c>("x",100)</c>.</summary>
public static class KeyText
{
    /// <summary>A key of one part.</summary>
    public static string Of<T>(T hashKey) => Part(hashKey);

    /// <summary>A key of two parts.</summary>
    public static string Of<THash, TRange>(THash hashKey, TRange rangeKey) => $"({Part(hashKey)},{Part(rangeKey)})";

    private static string Part<T>(T value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        byte[] bytes => $"\"{Convert.ToBase64String(bytes)}\"",
        ReadOnlyMemory<byte> bytes => $"\"{Convert.ToBase64String(bytes.Span)}\"",
        char or Version => $"\"{value}\"",
        Uri uri => $"\"{uri.OriginalString}\"",
        IFormattable other => other is DateTime or DateTimeOffset or DateOnly or TimeOnly
            ? $"\"{other.ToString("O", CultureInfo.InvariantCulture)}\""
            : other.ToString(format: null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
