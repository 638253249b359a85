using System.Buffers;

namespace Dynamoid.Benchmarks.Contenders.Floor;

/// <summary>A response's body in a rented array.</summary>
internal readonly struct RentedBody(byte[] rented, int length) : IDisposable
{
    public ReadOnlySpan<byte> Bytes => rented.AsSpan(0, length);

    public void Dispose() => ArrayPool<byte>.Shared.Return(rented);
}
