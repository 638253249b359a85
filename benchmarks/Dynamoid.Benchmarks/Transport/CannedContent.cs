using System.Net;

namespace Dynamoid.Benchmarks.Transport;

/// <summary>A response's content that is read as a network stream would be: without being copied to a buffer first.</summary>
internal sealed class CannedContent(byte[] body, Pace pace) : HttpContent
{
    protected override Stream CreateContentReadStream(CancellationToken cancellationToken) => Open();

    protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult(Open());

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => Open().CopyToAsync(stream);

    protected override bool TryComputeLength(out long length)
    {
        length = body.Length;
        return true;
    }

    private Stream Open() => pace.IsSlow ? new SlowStream(body, pace) : new MemoryStream(body, writable: false);
}
