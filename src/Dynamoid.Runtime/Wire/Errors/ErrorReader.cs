using System.Net;
using System.Runtime.InteropServices;
using System.Text.Json;
using Amazon.DynamoDBv2.Model;
using Dynamoid.Serialization;

namespace Dynamoid.Wire;

/// <summary>Reads the body of an error response. Whatever it is (a proxy's HTML, half of a JSON text), facts come out, never another error.</summary>
internal static class ErrorReader
{
    public static ErrorFacts Read(ReadOnlyMemory<byte> body, HttpStatusCode status, string? requestId)
    {
        var facts = new ErrorFacts { Status = status, RequestId = requestId };
        try
        {
            using JsonDocument document = JsonDocument.Parse(body, new JsonDocumentOptions { MaxDepth = AttributeTypes.DeepestJson });
            return document.RootElement.ValueKind == JsonValueKind.Object ? Read(document.RootElement, facts) : facts;
        }
        catch (Exception exception) when (exception is JsonException or ItemFormatException)
        {
            return facts;
        }
    }

    private static ErrorFacts Read(JsonElement error, ErrorFacts facts) => facts with
    {
        Code = Text(error, "__type") is { } type ? type[(type.LastIndexOf('#') + 1)..] : Text(error, "code"),
        Message = Text(error, "message") ?? Text(error, "Message"),
        Item = ReadItem(error),
        CancellationReasons = ReadReasons(error),
    };

    private static string? Text(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? Text(value) : null;

    // The parser lets half surrogates and bytes that are no UTF-8 pass; they are noticed only here. The error's other members are still worth reading.
    private static string? Text(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static Dictionary<string, AttributeValue>? ReadItem(JsonElement parent) =>
        parent.TryGetProperty("Item", out JsonElement item) && item.ValueKind == JsonValueKind.Object
            ? AttributeValueJson.ReadItem(JsonMarshal.GetRawUtf8Value(item))
            : null;

    private static List<CancellationReason>? ReadReasons(JsonElement error)
    {
        if (!error.TryGetProperty("CancellationReasons", out JsonElement reasons) || reasons.ValueKind != JsonValueKind.Array)
            return null;
        var read = new List<CancellationReason>(reasons.GetArrayLength());
        foreach (JsonElement reason in reasons.EnumerateArray())
            read.Add(new CancellationReason { Code = Text(reason, "Code"), Message = Text(reason, "Message"), Item = ReadItem(reason) });
        return read;
    }
}
