using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;

namespace Dynamoid.Serialization;

/// <content>Values.</content>
public ref partial struct ItemReader
{
    // {"S":"  in one look: four bytes with the tag in the third, then two.
    private const uint TagStart = 0x2200227B;
    private const ushort TagEnd = 0x223A;
    private const int TagLength = 6;

    // Bytes that are no text are an error: replaced by question marks they would be lost on the next save.
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The type of the value that comes next; it is not read.</summary>
    public AttributeType PeekType()
    {
        ItemReader ahead = this;
        return ahead.ReadTag();
    }

    /// <summary>Whether the value that comes next is of a type; it is not read.</summary>
    public bool NextIs(AttributeType type)
    {
        ReadOnlySpan<byte> rest = _json[_position..];
        return (type <= AttributeType.Binary && rest.Length > TagLength && IsTag(rest, type)) || PeekType() == type;
    }

    /// <summary>Whether the value that comes next is a set, in the form that DynamoDB sends; it is not read.</summary>
    internal readonly bool NextIsSet() => _json[_position..] is [(byte)'{', (byte)'"', (byte)'S' or (byte)'N' or (byte)'B', (byte)'S', (byte)'"', ..];

    /// <summary>Reads the value that comes next if it is a stored null.</summary>
    public bool TryReadNull()
    {
        ReadOnlySpan<byte> rest = _json[_position..];
        if (rest.Length > 4 && rest[0] == '{' && rest[1] == '"' && !(rest[2] == 'N' && rest[3] == 'U'))
            return false;
        if (PeekType() != AttributeType.Null)
            return false;
        SkipValue();
        return true;
    }

    /// <summary>Reads a string, number or binary value and returns its text.</summary>
    public ReadOnlySpan<byte> ReadText(AttributeType type)
    {
        return TryReadPlain(type, out ReadOnlySpan<byte> text) ? text : ReadTextSlowly(type);
    }

    /// <summary>Reads a string value.</summary>
    /// <exception cref="ItemFormatException">The value is of another type, or its bytes are no UTF-8.</exception>
    public string ReadString()
    {
        if (TryReadPlain(AttributeType.String, out ReadOnlySpan<byte> plain))
            return Decode(plain);
        OpenValue(AttributeType.String);
        string text = ReadQuotedText();
        CloseValue();
        return text;
    }

    /// <summary>Makes a text of its bytes.</summary>
    /// <exception cref="ItemFormatException">The bytes are no UTF-8.</exception>
    public readonly string Decode(scoped ReadOnlySpan<byte> text)
    {
        try
        {
            return StrictUtf8.GetString(text);
        }
        catch (DecoderFallbackException cause)
        {
            throw Error("A text is not in UTF-8", "UTF-8", "other bytes", cause, _position - 1);
        }
    }

    /// <summary>Reads true or false. The texts <c>t</c> and <c>f</c>, an older encoding of the Ruby gem, are taken as well.</summary>
    public bool ReadBoolean()
    {
        ReadOnlySpan<byte> rest = _json[_position..];
        if (rest.StartsWith("{\"BOOL\":true}"u8))
        {
            _position += "{\"BOOL\":true}"u8.Length;
            return true;
        }

        if (rest.StartsWith("{\"BOOL\":false}"u8))
        {
            _position += "{\"BOOL\":false}"u8.Length;
            return false;
        }

        return ReadBooleanSlowly();
    }

    /// <summary>Skips a value of any type, checking its form.</summary>
    public void SkipValue()
    {
        switch (PeekType())
        {
            case AttributeType.Map:
                BeginMap();
                while (NextAttribute(out _))
                    SkipValue();
                EndMap();
                break;
            case AttributeType.List:
                BeginList();
                while (NextElement())
                    SkipValue();
                break;
            case AttributeType.Boolean or AttributeType.Null:
                ReadTag();
                ReadLiteral();
                CloseValue();
                break;
            case AttributeType.StringSet or AttributeType.NumberSet or AttributeType.BinarySet:
                BeginSet(PeekType());
                while (NextMember(out _))
                {
                }

                break;
            default:
                ReadText(PeekType());
                break;
        }
    }

    /// <summary>Reads a scalar in the form that DynamoDB sends: no white space, no escapes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryReadPlain(AttributeType type, out ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> rest = _json[_position..];
        if (rest.Length > TagLength && IsTag(rest, type))
        {
            int length = rest[TagLength..].IndexOfAny((byte)'"', (byte)'\\');
            int end = TagLength + length + 1;
            if (length >= 0 && rest[end - 1] == '"' && end < rest.Length && rest[end] == '}')
            {
                _position += end + 1;
                text = rest.Slice(TagLength, length);
                return true;
            }
        }

        text = default;
        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsTag(ReadOnlySpan<byte> rest, AttributeType type)
    {
        uint tag = type switch { AttributeType.String => 'S', AttributeType.Number => 'N', _ => (uint)'B' };
        return BinaryPrimitives.ReadUInt32LittleEndian(rest) == (TagStart | (tag << 16)) && BinaryPrimitives.ReadUInt16LittleEndian(rest[4..]) == TagEnd;
    }

    private ReadOnlySpan<byte> ReadTextSlowly(AttributeType type)
    {
        OpenValue(type);
        ReadOnlySpan<byte> text = ReadQuoted();
        CloseValue();
        return text;
    }

    private bool ReadBooleanSlowly()
    {
        if (PeekType() == AttributeType.String)
        {
            int start = _position;
            ReadOnlySpan<byte> text = ReadText(AttributeType.String);
            if (text is [(byte)'t'])
                return true;
            if (text is [(byte)'f'])
                return false;
            _position = start;
            throw Error("The text is neither t nor f", "BOOL, or S with t or f", "S");
        }

        OpenValue(AttributeType.Boolean);
        bool value = ReadLiteral();
        CloseValue();
        return value;
    }
}
