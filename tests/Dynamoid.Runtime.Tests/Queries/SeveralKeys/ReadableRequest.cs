using System.Text.Json;
using System.Text.RegularExpressions;

namespace Dynamoid.Runtime.Tests.Queries.SeveralKeys;

/// <summary>A query as a line: operation, index, key condition and filter, with names and values in the place of their placeholders.</summary>
internal static partial class ReadableRequest
{
    public static string Of(DynamoRequest request)
    {
        using JsonDocument document = JsonDocument.Parse(request.Json);
        JsonElement json = document.RootElement;
        return $"{request.Operation} {Text(json, "IndexName")} | {Expression(json, "KeyConditionExpression")} | {Expression(json, "FilterExpression")}";
    }

    private static string Expression(JsonElement json, string part) => Placeholder().Replace(Text(json, part), match => match.Value[0] == '#'
        ? json.GetProperty("ExpressionAttributeNames").GetProperty(match.Value).GetString()!
        : Value(json.GetProperty("ExpressionAttributeValues").GetProperty(match.Value).EnumerateObject().Single()));

    private static string Value(JsonProperty value) => value.Name == "S" ? $"'{value.Value.GetString()}'" : value.Value.ToString();

    private static string Text(JsonElement json, string part) => json.TryGetProperty(part, out JsonElement text) ? text.GetString()! : "";

    [GeneratedRegex("[#:][A-Za-z0-9_]+")]
    private static partial Regex Placeholder();
}
