using System.Text.Json;

namespace Dynamoid.Integration.Tests;

/// <summary>Values in DynamoDB JSON, for people: <c>'Rome'</c>, <c>10</c>, <c>{hotel: 'A', day: 1}</c>, <c>&lt;&lt;'a', 'b'&gt;&gt;</c> for a set.</summary>
internal static class SentValue
{
    public static string Item(JsonElement item) => $"{{{string.Join(", ", item.EnumerateObject().Select(static attribute => $"{attribute.Name}: {Of(attribute.Value)}"))}}}";

    public static string Of(JsonElement value)
    {
        JsonProperty form = value.EnumerateObject().Single();
        return (form.Name, form.Value) switch
        {
            ("N", var number) => number.GetString()!,
            ("B", var bytes) => $"bytes {bytes.GetString()}",
            ("BOOL", var flag) => flag.GetRawText(),
            ("NULL", _) => "null",
            ("S", var text) => Quoted(text),
            ("SS", var texts) => $"<<{string.Join(", ", texts.EnumerateArray().Select(Quoted))}>>",
            ("NS", var numbers) => $"<<{string.Join(", ", numbers.EnumerateArray().Select(static number => number.GetString()))}>>",
            ("L", var elements) => $"[{string.Join(", ", elements.EnumerateArray().Select(Of))}]",
            ("M", var map) => Item(map),
            _ => form.ToString(),
        };
    }

    private static string Quoted(JsonElement text) => $"'{text.GetString()}'";
}
