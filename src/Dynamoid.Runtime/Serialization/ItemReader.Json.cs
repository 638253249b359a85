using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Dynamoid.Serialization;

/// <content>The JSON below the values.</content>
public ref partial struct ItemReader
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void SkipWhitespace()
    {
        while ((uint)_position < (uint)_json.Length && _json[_position] <= ' ')
            SkipWhite();
    }

    private void SkipWhite()
    {
        if (_json[_position] is not ((byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r'))
            throw Malformed("a JSON token");
        _position++;
    }

    private void Expect(byte value, string what)
    {
        if ((uint)_position >= (uint)_json.Length || _json[_position] != value)
            throw Malformed(what);
        _position++;
    }

    /// <summary>Reads a JSON string and returns its content.</summary>
    private ReadOnlySpan<byte> ReadQuoted()
    {
        Expect((byte)'"', "a text in quotes");
        ReadOnlySpan<byte> rest = _json[_position..];
        int length = rest.IndexOfAny((byte)'"', (byte)'\\');
        if (length < 0)
            throw Malformed("the end of a text");
        if (rest[length] == '\\')
            return Unescape(rest, length);
        _position += length + 1;
        return rest[..length];
    }

    /// <summary>Reads a JSON string as text.</summary>
    private string ReadQuotedText()
    {
        Expect((byte)'"', "a text in quotes");
        ReadOnlySpan<byte> rest = _json[_position..];
        int length = rest.IndexOfAny((byte)'"', (byte)'\\');
        if (length < 0)
            throw Malformed("the end of a text");
        if (rest[length] == '\\')
            return UnescapeText(EndOfEscaped(rest, length));
        _position += length + 1;
        return Decode(rest[..length]);
    }

    private ReadOnlySpan<byte> Unescape(ReadOnlySpan<byte> rest, int escape)
    {
        int end = EndOfEscaped(rest, escape);
        byte[] text = new byte[end];
        try
        {
            int length = EscapedToken(end).CopyString(text);
            _position += end + 1;
            return text.AsSpan(0, length);
        }
        catch (Exception cause) when (cause is JsonException or InvalidOperationException)
        {
            throw BadText(cause);
        }
    }

    private string UnescapeText(int end)
    {
        try
        {
            string text = EscapedToken(end).GetString()!;
            _position += end + 1;
            return text;
        }
        catch (Exception cause) when (cause is JsonException or InvalidOperationException)
        {
            throw BadText(cause);
        }
    }

    // Escapes are rare: a quote, a backslash or a control character. The framework's reader resolves them, and refuses bad ones.
    private readonly Utf8JsonReader EscapedToken(int end)
    {
        Utf8JsonReader json = new(_json.Slice(_position - 1, end + 2));
        json.Read();
        return json;
    }

    /// <summary>Where the quote is that ends a text with escapes.</summary>
    private readonly int EndOfEscaped(ReadOnlySpan<byte> rest, int escape)
    {
        int end = escape;
        while (rest[end] != '"')
        {
            int step = rest[end] == '\\' ? 2 : 1;
            int next = end + step < rest.Length ? rest[(end + step)..].IndexOfAny((byte)'"', (byte)'\\') : -1;
            if (next < 0)
                throw Malformed("the end of a text");
            end += step + next;
        }

        return end;
    }

    private readonly ItemFormatException BadText(Exception cause) =>
        Error("A text is no valid JSON string", "a JSON string", "an invalid escape or invalid UTF-8", cause);

    /// <summary>Reads the literal true or false.</summary>
    private bool ReadLiteral()
    {
        ReadOnlySpan<byte> rest = _json[_position..];
        bool value = rest.StartsWith("true"u8);
        if (!value && !rest.StartsWith("false"u8))
            throw Malformed("true or false");
        _position += value ? 4 : 5;
        return value;
    }

    /// <summary>Opens a value and reads its type tag, up to the content.</summary>
    private AttributeType ReadTag()
    {
        SkipWhitespace();
        int start = _position;
        Expect((byte)'{', "a value");
        SkipWhitespace();
        if (!AttributeTypes.TryParse(ReadQuoted(), out AttributeType type))
        {
            _position = start;
            throw Malformed("a DynamoDB type tag (S, N, B, BOOL, NULL, SS, NS, BS, L or M)");
        }

        SkipWhitespace();
        Expect((byte)':', "a colon after the type tag");
        SkipWhitespace();
        return type;
    }

    private void OpenValue(AttributeType expected)
    {
        int start = _position;
        AttributeType found = ReadTag();
        if (found == expected)
            return;
        _position = start;
        throw Error($"The attribute is stored as {found.Tag()} and cannot be read as {expected.Tag()}", expected.Tag(), found.Tag());
    }

    private void CloseValue()
    {
        if ((uint)_position < (uint)_json.Length && _json[_position] == '}')
        {
            _position++;
            return;
        }

        SkipWhitespace();
        Expect((byte)'}', "the end of a value");
    }
}
