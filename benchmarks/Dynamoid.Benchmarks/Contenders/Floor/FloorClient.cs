using System.Buffers;
using System.Globalization;
using System.Net.Http.Headers;

namespace Dynamoid.Benchmarks.Contenders.Floor;

/// <summary>The least that a client can do: sign, send, read the body without holding a thread. No retries, no checksum, no logs.</summary>
internal sealed class FloorClient(HttpClient http)
{
    private static readonly Uri Endpoint = new($"https://{Account.Host}/");
    private static readonly MediaTypeHeaderValue ContentType = new("application/x-amz-json-1.0");

    private readonly FloorSigner _signer = new();

    public async ValueTask<RentedBody> SendAsync(string target, ReadOnlyMemory<byte> body, CancellationToken cancellationToken = default)
    {
        var time = DateTime.UtcNow.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        using var request = new HttpRequestMessage(HttpMethod.Post, Endpoint) { Content = new ReadOnlyMemoryContent(body) };
        request.Content.Headers.ContentType = ContentType;
        request.Headers.TryAddWithoutValidation("X-Amz-Target", target);
        request.Headers.TryAddWithoutValidation("X-Amz-Date", time);
        request.Headers.TryAddWithoutValidation("Authorization", _signer.Sign(time, target, body.Span));
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        return await ReadAsync(response.Content, cancellationToken).ConfigureAwait(false);
    }

    private static async ValueTask<RentedBody> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        var expected = (int)(content.Headers.ContentLength ?? throw new InvalidDataException("DynamoDB tells the length of its answers."));
        var buffer = ArrayPool<byte>.Shared.Rent(expected);
        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var length = await stream.ReadAtLeastAsync(buffer.AsMemory(0, expected), expected, throwOnEndOfStream: true, cancellationToken).ConfigureAwait(false);
        return new(buffer, length);
    }
}
