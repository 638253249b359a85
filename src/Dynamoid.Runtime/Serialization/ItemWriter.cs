using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Dynamoid.Serialization;

/// <summary>
/// Writes DynamoDB JSON in UTF-8 into a pooled buffer. It trusts its callers to open and close in order: they are generated codecs and Dynamoid's own requests.
/// </summary>
public ref partial struct ItemWriter
{
    private byte[] _buffer;
    private int _length;
    private int _depth;

    /// <summary>Rents a buffer of a kilobyte. <see cref="Detach"/> or <see cref="Dispose"/> ends the writer.</summary>
    public ItemWriter()
        : this(capacity: 1024)
    {
    }

    /// <summary>Rents a buffer. <see cref="Detach"/> or <see cref="Dispose"/> ends the writer.</summary>
    /// <param name="capacity">The bytes to begin with.</param>
    public ItemWriter(int capacity) => _buffer = ArrayPool<byte>.Shared.Rent(capacity);

    /// <summary>What has been written.</summary>
    [UnscopedRef]
    public readonly ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _length);

    /// <summary>Whether attributes that classes do not know are left out: what is written is compared, not stored.</summary>
    internal bool OmitsUnknown { get; init; }

    /// <summary>How many bytes have been written.</summary>
    internal readonly int Length => _length;

    /// <summary>Takes back what was written after a length.</summary>
    internal void Truncate(int length) => _length = length;

    /// <summary>Hands over what has been written; whoever gets it returns the buffer.</summary>
    internal PooledBytes Detach()
    {
        PooledBytes bytes = new(_buffer, _length);
        _buffer = [];
        _length = 0;
        return bytes;
    }

    /// <summary>Gives the buffer back without using it.</summary>
    public void Dispose()
    {
        if (_buffer.Length > 0)
            ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        _length = 0;
    }

    /// <summary>Opens an item.</summary>
    public void BeginItem() => WriteByte((byte)'{');

    /// <summary>Closes an item.</summary>
    public void EndItem() => WriteByte((byte)'}');

    /// <summary>Writes an attribute's name, with a comma before it when it is not the first.</summary>
    /// <param name="quotedNameAndColon">The name in JSON form with its colon: <c>"city":</c>.</param>
    public void WriteName(scoped ReadOnlySpan<byte> quotedNameAndColon)
    {
        Span<byte> space = Reserve(quotedNameAndColon.Length + 1);
        int comma = NeedsComma ? 1 : 0;
        space[0] = (byte)',';
        quotedNameAndColon.CopyTo(space[comma..]);
        _length += quotedNameAndColon.Length + comma;
    }

    /// <summary>Opens a map.</summary>
    public void BeginMap() => Open("{\"M\":{"u8);

    /// <summary>Closes a map.</summary>
    public void EndMap() => Close("}}"u8);

    /// <summary>Opens a list. Each element is one value.</summary>
    public void BeginList() => Open("{\"L\":["u8);

    /// <summary>Closes a list.</summary>
    public void EndList() => Close("]}"u8);

    /// <summary>Separates an element from the one before it.</summary>
    public void NextElement()
    {
        if (NeedsComma)
            WriteByte((byte)',');
    }

    /// <summary>Opens a plain JSON string: a name, an expression.</summary>
    internal void BeginJsonString() => WriteByte((byte)'"');

    /// <summary>Closes a plain JSON string.</summary>
    internal void EndJsonString() => WriteByte((byte)'"');

    /// <summary>Writes JSON as it is.</summary>
    public void WriteRaw(scoped ReadOnlySpan<byte> json)
    {
        json.CopyTo(Reserve(json.Length));
        _length += json.Length;
    }

    // An opening brace, bracket or nothing at all needs no comma after it.
    private readonly bool NeedsComma => _length > 0 && _buffer[_length - 1] is not ((byte)'{' or (byte)'[' or (byte)':');

    private void WriteByte(byte value)
    {
        Reserve(1)[0] = value;
        _length++;
    }

    private void Open(scoped ReadOnlySpan<byte> opening)
    {
        if (++_depth > AttributeTypes.DeepestNesting)
            throw StorageErrors.TooDeep();
        WriteRaw(opening);
    }

    private void Close(scoped ReadOnlySpan<byte> closing)
    {
        _depth--;
        WriteRaw(closing);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<byte> Reserve(int bytes)
    {
        if (_buffer.Length - _length < bytes)
            Grow(bytes);
        return _buffer.AsSpan(_length);
    }

    private void Grow(int bytes)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(_buffer.Length * 2, _length + bytes));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
