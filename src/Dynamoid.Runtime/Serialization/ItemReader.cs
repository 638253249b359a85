using System.Runtime.CompilerServices;

namespace Dynamoid.Serialization;

/// <summary>
/// Reads DynamoDB JSON from UTF-8. It knows the form that DynamoDB sends and takes any other valid JSON as well; what it cannot read becomes an
/// <see cref="ItemFormatException"/> that names document, attribute path, expected and found type.
/// </summary>
public ref partial struct ItemReader
{
    private readonly ReadOnlySpan<byte> _json;
    private int _position;
    private int _depth;
    private int _itemStart;
    private bool _isFirst;
    private string? _document;

    /// <summary>Reads from the beginning of a JSON text.</summary>
    public ItemReader(ReadOnlySpan<byte> json) => _json = json;

    /// <summary>How many bytes have been read.</summary>
    public readonly int Position => _position;

    /// <summary>A copy of the bytes that were read since a position.</summary>
    public readonly byte[] Copy(int start) => _json[start.._position].ToArray();

    /// <summary>The bytes that were read since a position.</summary>
    internal readonly ReadOnlySpan<byte> Since(int start) => _json[start.._position];

    /// <summary>All bytes from a position on, read or not.</summary>
    internal readonly ReadOnlySpan<byte> From(int start) => _json[start..];

    /// <summary>The item that was read last.</summary>
    internal readonly ReadOnlySpan<byte> Item => _json[_itemStart.._position];

    /// <summary>Opens an item.</summary>
    /// <param name="document">The document that is read, for messages.</param>
    public void BeginItem(string? document = null)
    {
        SkipWhitespace();
        _document = document ?? _document;
        _itemStart = _position;
        Expect((byte)'{', "an item");
        _isFirst = true;
    }

    /// <summary>Goes to the next attribute of an item or map; false, and the closing brace read, when there is none.</summary>
    /// <param name="name">The attribute's name in UTF-8, its JSON escapes resolved.</param>
    public bool NextAttribute(out ReadOnlySpan<byte> name)
    {
        if (!Next((byte)'}'))
        {
            name = default;
            return false;
        }

        name = ReadQuoted();
        // Mostly the colon follows at once.
        if ((uint)_position < (uint)_json.Length && _json[_position] == ':')
        {
            _position++;
            return true;
        }

        SkipWhitespace();
        Expect((byte)':', "a colon after the attribute's name");
        return true;
    }

    /// <summary>Opens a map; attributes follow by <see cref="NextAttribute"/>, then <see cref="EndMap"/>.</summary>
    public void BeginMap()
    {
        Descend(AttributeType.Map);
        Expect((byte)'{', "a map");
        _isFirst = true;
    }

    /// <summary>Closes a map.</summary>
    public void EndMap()
    {
        _depth--;
        CloseValue();
    }

    /// <summary>Opens a list; elements follow by <see cref="NextElement"/>, each one value.</summary>
    public void BeginList()
    {
        Descend(AttributeType.List);
        Expect((byte)'[', "a list");
        _isFirst = true;
    }

    /// <summary>Goes to the next element of a list; false, and the list closed, when there is none.</summary>
    public bool NextElement()
    {
        if (Next((byte)']'))
            return true;
        _depth--;
        CloseValue();
        return false;
    }

    /// <summary>Opens a set; members follow by <see cref="NextMember"/>.</summary>
    public void BeginSet(AttributeType type)
    {
        OpenValue(type);
        Expect((byte)'[', "a set");
        _isFirst = true;
    }

    /// <summary>Goes to the next member of a set and reads its text; false, and the set closed, when there is none.</summary>
    public bool NextMember(out ReadOnlySpan<byte> text)
    {
        if (Next((byte)']'))
        {
            text = ReadQuoted();
            return true;
        }

        text = default;
        CloseValue();
        return false;
    }

    private void Descend(AttributeType type)
    {
        OpenValue(type);
        if (++_depth > AttributeTypes.DeepestNesting)
            throw Error($"Lists and maps nest deeper than {AttributeTypes.DeepestNesting} levels, which DynamoDB does not allow", "at most 32 levels", type.Tag());
    }

    /// <summary>Skips the comma before all but the first; false when the closing byte was read instead.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Next(byte closing)
    {
        bool first = _isFirst;
        _isFirst = false;
        // The form that DynamoDB sends has no white space.
        if (!first && (uint)(_position + 1) < (uint)_json.Length && _json[_position] == ',' && _json[_position + 1] > ' ')
        {
            _position++;
            return true;
        }

        return NextSlowly(first, closing);
    }

    private bool NextSlowly(bool first, byte closing)
    {
        SkipWhitespace();
        if (_position < _json.Length && _json[_position] == closing)
        {
            _position++;
            return false;
        }

        if (!first)
        {
            Expect((byte)',', "a comma");
            SkipWhitespace();
        }

        return true;
    }
}
