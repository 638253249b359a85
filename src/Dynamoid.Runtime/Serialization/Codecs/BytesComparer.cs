using System.Diagnostics.CodeAnalysis;

namespace Dynamoid.Serialization;

/// <summary>Compares byte arrays by content.</summary>
internal sealed class BytesComparer : IEqualityComparer<byte[]>
{
    public static BytesComparer Instance { get; } = new();

    public bool Equals(byte[]? x, byte[]? y) => x is null ? y is null : y is not null && x.AsSpan().SequenceEqual(y);

    public int GetHashCode([DisallowNull] byte[] obj)
    {
        HashCode hash = default;
        hash.AddBytes(obj);
        return hash.ToHashCode();
    }
}
