using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Dynamoid.Serialization;

/// <summary>Finds which attribute a byte of an item belongs to. Only errors ask, so reading keeps no path.</summary>
internal static class ItemPath
{
    private const int DeepestJson = 256;

    /// <summary>The path of the attribute at an offset: <c>phones[2].number</c>; empty when it cannot be told.</summary>
    public static string Locate(ReadOnlySpan<byte> item, int offset)
    {
        List<Level> levels = [];
        Utf8JsonReader json = new(item, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = DeepestJson }));
        try
        {
            while (json.Read() && json.TokenStartIndex <= offset)
                Follow(ref json, levels);
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // The JSON is broken from here on: the path so far is where it broke.
        }

        return Format(levels);
    }

    private static void Follow(ref Utf8JsonReader json, List<Level> levels)
    {
        if (json.TokenType == JsonTokenType.PropertyName)
        {
            levels[^1] = levels[^1] with { Name = json.GetString() };
            return;
        }

        if (json.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
        {
            levels.RemoveAt(levels.Count - 1);
            return;
        }

        if (levels is [.., { IsArray: true } array])
            levels[^1] = array with { Index = array.Index + 1 };
        if (json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            levels.Add(new Level(json.TokenType == JsonTokenType.StartArray, Name: null, Index: -1));
    }

    // Objects hold attributes and a type tag in turn; the elements of an array are values, whose object holds the tag.
    private static string Format(List<Level> levels)
    {
        StringBuilder path = new();
        bool holdsAttributes = true;
        foreach (Level level in levels)
        {
            if (level.IsArray && level.Index >= 0)
                path.Append(CultureInfo.InvariantCulture, $"[{level.Index}]");
            else if (holdsAttributes && level.Name is not null)
                path.Append(path.Length == 0 ? "" : ".").Append(level.Name);
            holdsAttributes = !level.IsArray && !holdsAttributes;
        }

        return path.ToString();
    }

    private readonly record struct Level(bool IsArray, string? Name, int Index);
}
