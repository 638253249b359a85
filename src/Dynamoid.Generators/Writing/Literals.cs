using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Dynamoid.Generators.Writing;

/// <summary>Texts as they stand in code and in comments.</summary>
internal static class Literals
{
    public static string Text(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    public static string TextOrNull(string? text) => text is null ? "null" : Text(text);

    public static string Utf8(string text) => Text(text) + "u8";

    /// <summary>An attribute's name with quotes and colon, as it stands in an item.</summary>
    public static string JsonName(string name) => Utf8("\"" + JsonEscape(name) + "\":");

    /// <summary>A text as an item's value, with its type.</summary>
    public static string JsonText(string text) => Utf8("{\"S\":\"" + JsonEscape(text) + "\"}");

    public static int Utf8Length(string text) => Encoding.UTF8.GetByteCount(text);

    /// <summary>A text in a comment. Letters that end a line, or that XML cannot have, are shown as C# would write them.</summary>
    public static string Xml(string text)
    {
        string shown = text.Any(IsUnseen) ? string.Concat(text.Select(static letter => IsUnseen(letter) ? Escape(letter) : letter.ToString())) : text;
        return shown.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
    }

    private static bool IsUnseen(char letter) => char.IsControl(letter) || letter is '\u2028' or '\u2029';

    private static string Escape(char letter) => "\\u" + ((int)letter).ToString("x4", CultureInfo.InvariantCulture);

    private static string JsonEscape(string text)
    {
        StringBuilder json = new(text.Length);
        foreach (char letter in text)
        {
            if (letter is '"' or '\\')
                json.Append('\\').Append(letter);
            else if (letter < ' ')
                json.Append(Escape(letter));
            else
                json.Append(letter);
        }

        return json.ToString();
    }
}
