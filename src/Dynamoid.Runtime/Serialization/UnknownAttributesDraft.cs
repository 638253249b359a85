using System.ComponentModel;

namespace Dynamoid.Serialization;

/// <summary>Collects the attributes of a map that its class does not know.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct UnknownAttributesDraft : IEquatable<UnknownAttributesDraft>
{
    private byte[]? _pairs;
    private int _length;

    /// <summary>Whether two drafts are one.</summary>
    public static bool operator ==(UnknownAttributesDraft left, UnknownAttributesDraft right) => left.Equals(right);

    /// <summary>Whether two drafts are not one.</summary>
    public static bool operator !=(UnknownAttributesDraft left, UnknownAttributesDraft right) => !left.Equals(right);

    /// <summary>Reads the value that comes next and keeps it under its name.</summary>
    /// <param name="reader">Stands before the value.</param>
    /// <param name="name">The name that has just been read.</param>
    public void Add(ref ItemReader reader, scoped ReadOnlySpan<byte> name)
    {
        ReadOnlySpan<byte> pair = reader.ReadPair(name);
        if (_pairs is null)
        {
            _pairs = pair.ToArray();
            _length = pair.Length;
            return;
        }

        // Doubled, so that many of them are not copied many times.
        if (_pairs.Length < _length + 1 + pair.Length)
            Array.Resize(ref _pairs, Math.Max(_length * 2, _length + 1 + pair.Length));
        _pairs[_length] = (byte)',';
        pair.CopyTo(_pairs.AsSpan(_length + 1));
        _length += 1 + pair.Length;
    }

    /// <summary>What was collected.</summary>
    public readonly UnknownAttributes ToUnknownAttributes() =>
        new(_pairs is null || _pairs.Length == _length ? _pairs : _pairs.AsSpan(0, _length).ToArray());

    /// <inheritdoc/>
    public readonly bool Equals(UnknownAttributesDraft other) => ReferenceEquals(_pairs, other._pairs) && _length == other._length;

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is UnknownAttributesDraft other && Equals(other);

    /// <inheritdoc/>
    public override readonly int GetHashCode() => _length;
}
