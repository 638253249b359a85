using System.Text.Json;

namespace Dynamoid.Serialization;

/// <summary>Compares two values in DynamoDB JSON that the same codec wrote.</summary>
internal static class ItemEquality
{
    private const int DeepestJson = (2 * AttributeTypes.DeepestNesting) + 2;

    /// <summary>Whether two values are the same; sets and maps have no order.</summary>
    public static bool AreEqual(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        if (left.SequenceEqual(right))
            return true;
        if (left.Length != right.Length)
            return false;
        // 32 levels of maps are 64 levels of JSON, and the value inside is one more.
        JsonReaderState state = new(new JsonReaderOptions { MaxDepth = DeepestJson });
        Utf8JsonReader leftJson = new(left, isFinalBlock: true, state);
        Utf8JsonReader rightJson = new(right, isFinalBlock: true, state);
        using JsonDocument leftDocument = JsonDocument.ParseValue(ref leftJson);
        using JsonDocument rightDocument = JsonDocument.ParseValue(ref rightJson);
        return AreEqual(leftDocument.RootElement, rightDocument.RootElement);
    }

    private static bool AreEqual(JsonElement left, JsonElement right)
    {
        if (left.ValueKind != right.ValueKind)
            return false;
        return left.ValueKind switch
        {
            JsonValueKind.Object => SameMembers(left, right),
            JsonValueKind.Array => left.GetArrayLength() == right.GetArrayLength() && left.EnumerateArray().Zip(right.EnumerateArray()).All(static pair => AreEqual(pair.First, pair.Second)),
            JsonValueKind.String => left.ValueEquals(right.GetString()),
            _ => true,
        };
    }

    private static bool SameMembers(JsonElement left, JsonElement right)
    {
        if (left.EnumerateObject().Count() != right.EnumerateObject().Count())
            return false;
        foreach (JsonProperty member in left.EnumerateObject())
        {
            if (!right.TryGetProperty(member.Name, out JsonElement other) || !(IsSet(member, other) ? SameSet(member.Value, other) : AreEqual(member.Value, other)))
                return false;
        }

        return true;
    }

    // An attribute may be called SS as well, but then its value is an object.
    private static bool IsSet(JsonProperty member, JsonElement other) =>
        member.Name is "SS" or "NS" or "BS" && member.Value.ValueKind == JsonValueKind.Array && other.ValueKind == JsonValueKind.Array;

    private static bool SameSet(JsonElement left, JsonElement right)
    {
        HashSet<string> members = left.EnumerateArray().Select(static member => member.GetString()!).ToHashSet(StringComparer.Ordinal);
        return members.SetEquals(right.EnumerateArray().Select(static member => member.GetString()!));
    }
}
