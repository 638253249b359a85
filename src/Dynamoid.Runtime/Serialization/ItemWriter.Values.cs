using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Dynamoid.Serialization;

/// <content>Values and their texts.</content>
public ref partial struct ItemWriter
{
    private const int LongestNumber = 64;

    private const string Escapes =
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0009\u000a\u000b\u000c\u000d\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f\"\\";

    private static readonly SearchValues<char> Escaped = SearchValues.Create(Escapes);
    private static readonly SearchValues<byte> EscapedUtf8 = SearchValues.Create(Encoding.UTF8.GetBytes(Escapes));

    /// <summary>Writes a stored null.</summary>
    public void WriteNull() => WriteRaw("{\"NULL\":true}"u8);

    /// <summary>Writes true or false.</summary>
    public void WriteBoolean(bool value) => WriteRaw(value ? "{\"BOOL\":true}"u8 : "{\"BOOL\":false}"u8);

    /// <summary>Opens a scalar; its text follows.</summary>
    public void BeginScalar(AttributeType type) => WriteRaw(type switch
    {
        AttributeType.String => "{\"S\":\""u8,
        AttributeType.Number => "{\"N\":\""u8,
        _ => "{\"B\":\""u8,
    });

    /// <summary>Closes a scalar.</summary>
    public void EndScalar() => WriteRaw("\"}"u8);

    /// <summary>Opens a set; each member follows as <see cref="BeginMember"/>, text, <see cref="EndMember"/>.</summary>
    public void BeginSet(AttributeType type) => WriteRaw(type switch
    {
        AttributeType.StringSet => "{\"SS\":["u8,
        AttributeType.NumberSet => "{\"NS\":["u8,
        _ => "{\"BS\":["u8,
    });

    /// <summary>Closes a set.</summary>
    public void EndSet() => WriteRaw("]}"u8);

    /// <summary>Opens a member of a set.</summary>
    public void BeginMember()
    {
        NextElement();
        WriteByte((byte)'"');
    }

    /// <summary>Closes a member of a set.</summary>
    public void EndMember() => WriteByte((byte)'"');

    /// <summary>Writes text inside quotes, escaped.</summary>
    /// <exception cref="ItemFormatException">The text has half a surrogate pair, which no UTF-8 text can hold.</exception>
    public void WriteText(scoped ReadOnlySpan<char> text)
    {
        while (true)
        {
            int plain = text.IndexOfAny(Escaped);
            Transcode(plain < 0 ? text : text[..plain]);
            if (plain < 0)
                return;
            Escape(text[plain]);
            text = text[(plain + 1)..];
        }
    }

    /// <summary>Writes text that is in UTF-8 already inside quotes, escaped.</summary>
    /// <exception cref="ItemFormatException">The bytes are no UTF-8.</exception>
    public void WriteText(scoped ReadOnlySpan<byte> utf8)
    {
        if (!Utf8.IsValid(utf8))
            throw StorageErrors.NotUtf8();
        while (true)
        {
            int plain = utf8.IndexOfAny(EscapedUtf8);
            WriteRaw(plain < 0 ? utf8 : utf8[..plain]);
            if (plain < 0)
                return;
            Escape((char)utf8[plain]);
            utf8 = utf8[(plain + 1)..];
        }
    }

    /// <summary>Writes bytes as Base64 inside quotes.</summary>
    public void WriteBase64(scoped ReadOnlySpan<byte> bytes)
    {
        Span<byte> space = Reserve(Base64.GetMaxEncodedToUtf8Length(bytes.Length));
        OperationStatus status = Base64.EncodeToUtf8(bytes, space, out _, out int written);
        Debug.Assert(status == OperationStatus.Done, "the space is reserved");
        _length += written;
    }

    /// <summary>Writes a number's text inside quotes.</summary>
    public void WriteNumberText<T>(T value, ReadOnlySpan<char> format = default)
        where T : IUtf8SpanFormattable
    {
        bool done = value.TryFormat(Reserve(LongestNumber), out int written, format, CultureInfo.InvariantCulture);
        Debug.Assert(done, "no number is longer");
        _length += written;
    }

    /// <summary>Opens an attribute's name that is not known at build: a dictionary's key. Its text follows.</summary>
    public void BeginName() => BeginMember();

    /// <summary>Closes an attribute's name.</summary>
    public void EndName() => WriteRaw("\":"u8);

    /// <summary>Writes an attribute's name that is not known at build.</summary>
    public void WriteName(scoped ReadOnlySpan<char> name)
    {
        BeginName();
        WriteText(name);
        EndName();
    }

    private void Transcode(scoped ReadOnlySpan<char> text)
    {
        // Three bytes for each UTF-16 unit always suffice; long texts are counted, so that the buffer does not grow for nothing.
        int bytes = text.Length <= 1024 ? text.Length * 3 : Encoding.UTF8.GetByteCount(text);
        OperationStatus status = Utf8.FromUtf16(text, Reserve(bytes), out _, out int written, replaceInvalidSequences: false);
        if (status != OperationStatus.Done)
            throw StorageErrors.HalfSurrogate();
        _length += written;
    }

    private void Escape(char value)
    {
        switch (value)
        {
            case '"':
                WriteRaw("\\\""u8);
                break;
            case '\\':
                WriteRaw("\\\\"u8);
                break;
            case '\n':
                WriteRaw("\\n"u8);
                break;
            case '\r':
                WriteRaw("\\r"u8);
                break;
            case '\t':
                WriteRaw("\\t"u8);
                break;
            default:
                WriteRaw("\\u00"u8);
                WriteNumberText((byte)value, "x2");
                break;
        }
    }
}
