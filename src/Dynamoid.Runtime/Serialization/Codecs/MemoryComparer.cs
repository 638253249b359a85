namespace Dynamoid.Serialization;

/// <summary>Compares memory by content.</summary>
internal sealed class MemoryComparer : IEqualityComparer<ReadOnlyMemory<byte>>
{
    public static MemoryComparer Instance { get; } = new();

    public bool Equals(ReadOnlyMemory<byte> x, ReadOnlyMemory<byte> y) => x.Span.SequenceEqual(y.Span);

    public int GetHashCode(ReadOnlyMemory<byte> obj)
    {
        HashCode hash = default;
        hash.AddBytes(obj.Span);
        return hash.ToHashCode();
    }
}
