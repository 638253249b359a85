using System.Buffers;

namespace Dynamoid.Wire;

/// <summary>The body of a successful response, in a buffer that goes back to its pool on <see cref="Dispose"/>.</summary>
public sealed class WireResponse : IDisposable
{
    private readonly int _length;
    private byte[]? _rented;

    /// <summary>Takes over a buffer rented from <see cref="ArrayPool{T}.Shared"/>.</summary>
    /// <param name="rented">The buffer.</param>
    /// <param name="length">How many of its bytes are the body.</param>
    /// <param name="requestId">DynamoDB's id of the request.</param>
    /// <param name="retries">How often the request was sent again.</param>
    public WireResponse(byte[] rented, int length, string? requestId, int retries = 0)
    {
        _rented = rented;
        _length = length;
        RequestId = requestId;
        Retries = retries;
    }

    /// <summary>The body as DynamoDB JSON in UTF-8. Not to be read after <see cref="Dispose"/>.</summary>
    public ReadOnlyMemory<byte> Body => new(_rented ?? throw new ObjectDisposedException(nameof(WireResponse)), 0, _length);

    /// <summary>DynamoDB's id of the request (<c>x-amzn-RequestId</c>).</summary>
    public string? RequestId { get; }

    /// <summary>How often the request was sent again before it succeeded.</summary>
    public int Retries { get; }

    /// <summary>Gives the buffer back. Calling it again does nothing.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _rented, null) is { } rented)
            ArrayPool<byte>.Shared.Return(rented);
    }
}
