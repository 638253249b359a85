namespace Dynamoid.Generators.Tests.Names;

/// <summary>Attribute names that make trouble in expressions, in JSON or in C#.</summary>
internal static class AttributeNames
{
    /// <summary>DynamoDB's reserved words: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ReservedWords.html.</summary>
    public static IReadOnlyList<string> Reserved { get; } = ReadReserved();

    /// <summary>Whatever else may be in a name.</summary>
    public static IReadOnlyList<string> Odd { get; } =
    [
        "a.b", "a-b", "a b", " ", ".", "-", "_", "_x", "1st", "0", "a[1]", "a.b[2].c", "[0]", "{", "}", "{0}", "$", "%", "<c>&amp;</c>", "/*", "*/", "//",
        "\"", "\\", "\\\"", "\\u0041", "'", "`", "\u0001", "\t", "\n", "\r\n", "\u001f", "\u007f", "\u0085", "\u2028",
        "ü", "日本語", "🚀", "e\u0301", "\u00e9", "\ufeff", "\u202e",
        "#k", "#0", "#1", ":0", ":1", "#", ":", "#k,#0", "Key", "Item", "TableName", "S", "N", "M", "L", "SS", "NS", "NULL", "BOOL", "size", "Size", "SIZE ",
        new('n', 255), new string('ü', 127) + "x",
    ];

    private static List<string> ReadReserved()
    {
        using StreamReader words = new(typeof(AttributeNames).Assembly.GetManifestResourceStream("ReservedWords.txt")!);
        return [.. words.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }
}
