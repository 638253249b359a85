using System.Runtime.InteropServices;
using System.Text.Json;
using Amazon.DynamoDBv2.Model;
using Dynamoid.Serialization;

namespace Dynamoid.Wire.Sdk.Conversion;

/// <summary>Reads the values that requests share.</summary>
internal static class JsonMembers
{
    /// <summary>Two levels for each list or map of an item, and the request around it.</summary>
    public static JsonDocumentOptions Options => new() { MaxDepth = AttributeTypes.DeepestJson };

    /// <summary>An item, a key, or the values of an expression.</summary>
    public static Dictionary<string, AttributeValue> Item(this JsonElement value) => AttributeValueJson.ReadItem(JsonMarshal.GetRawUtf8Value(value));

    /// <summary>One attribute's value.</summary>
    public static AttributeValue AttributeValue(this JsonElement value)
    {
        ItemReader reader = new(JsonMarshal.GetRawUtf8Value(value));
        return AttributeValueReader.Read(ref reader);
    }

    /// <summary>The names of an expression.</summary>
    public static Dictionary<string, string> Names(this JsonElement value)
    {
        var names = new Dictionary<string, string>();
        foreach (JsonProperty name in value.EnumerateObject())
            names.Add(name.Name, name.Value.GetString()!);
        return names;
    }

    /// <summary>A list of anything.</summary>
    public static List<T> List<T>(this JsonElement value, Func<JsonElement, T> read)
    {
        var list = new List<T>(value.GetArrayLength());
        foreach (JsonElement element in value.EnumerateArray())
            list.Add(read(element));
        return list;
    }

    /// <summary>An object's values by their names.</summary>
    public static Dictionary<string, T> Map<T>(this JsonElement value, Func<JsonElement, T> read)
    {
        var map = new Dictionary<string, T>();
        foreach (JsonProperty member in value.EnumerateObject())
            map.Add(member.Name, read(member.Value));
        return map;
    }

    /// <summary>The error for a member that cannot be converted.</summary>
    public static NotSupportedException Unknown(string where, string member) =>
        new($"{where} has a member '{member}' that cannot be passed through this IAmazonDynamoDB. An AmazonDynamoDBClient, or Dynamoid's own connection, takes it.");
}
