using System.ComponentModel;

namespace Dynamoid.Serialization;

/// <summary>
/// The attributes that a stored map has and its class does not know, kept so that saving the map does not lose them. It equals every other one, so that records keep
/// comparing by their own properties.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct UnknownAttributes : IEquatable<UnknownAttributes>
{
    // Names and values as JSON, as they were read: "a":{"S":"x"},"b":{"N":"1"}. Null for none, which is nearly always.
    private readonly byte[]? _pairs;

    internal UnknownAttributes(byte[]? pairs) => _pairs = pairs;

    /// <summary>Always true.</summary>
    public static bool operator ==(UnknownAttributes left, UnknownAttributes right) => true;

    /// <summary>Always false.</summary>
    public static bool operator !=(UnknownAttributes left, UnknownAttributes right) => false;

    /// <summary>Writes them into the map that is open, after the members that the class knows.</summary>
    public void Write(ref ItemWriter writer)
    {
        if (_pairs is not null && !writer.OmitsUnknown)
            writer.WriteName(_pairs);
    }

    /// <summary>Always true.</summary>
    public bool Equals(UnknownAttributes other) => true;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is UnknownAttributes;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;
}
