using System.Buffers;

namespace Dynamoid.Serialization;

/// <summary>Bytes in a buffer rented from <see cref="ArrayPool{T}.Shared"/>.</summary>
internal readonly struct PooledBytes(byte[] buffer, int length)
{
    public ReadOnlyMemory<byte> Memory => new(buffer, 0, length);

    public ReadOnlySpan<byte> Span => new(buffer, 0, length);

    /// <summary>Gives the buffer back. Only when nobody can still read it: a request that failed may be on its way yet.</summary>
    public void Return() => ArrayPool<byte>.Shared.Return(buffer);
}
