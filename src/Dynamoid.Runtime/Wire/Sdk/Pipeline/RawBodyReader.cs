using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using Amazon.Runtime.Internal.Transform;

namespace Dynamoid.Wire.Sdk.Pipeline;

/// <summary>Reads and verifies the bodies that the SDK's pipeline has handed out unread.</summary>
internal sealed class RawBodyReader(TimeSpan timeout)
{
    private readonly AttemptTimeouts _timeouts = new(timeout, TimeProvider.System);

    /// <exception cref="IOException">The body ended early or does not fit its checksum.</exception>
    /// <exception cref="TimeoutException">The body did not end in time.</exception>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<WireResponse> ReadAsync(RawResponse response, int retries, CancellationToken cancellationToken)
    {
        IWebResponseData http = response.Http!;
        AttemptTimeout attempt = _timeouts.Start(cancellationToken);
        try
        {
            long? length = http.ContentLength >= 0 && http.IsHeaderPresent("Content-Length") ? http.ContentLength : null;
            ArraySegment<byte> body = await ResponseBody.ReadAsync(response.Body!, length, attempt.Token).ConfigureAwait(false);
            if (!IsIntact(http, body))
            {
                ArrayPool<byte>.Shared.Return(body.Array!);
                throw new IOException("The response was damaged on its way: its CRC-32 is not the announced one.");
            }

            return new WireResponse(body.Array!, body.Count, response.ResponseMetadata.RequestId, retries);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw ErrorMessages.TimedOut(timeout, exception);
        }
        finally
        {
            _timeouts.End(ref attempt);
            http.ResponseBody.Dispose();
        }
    }

    private static bool IsIntact(IWebResponseData http, ReadOnlySpan<byte> body) =>
        !http.IsHeaderPresent(WireHeaders.Checksum)
        || http.IsHeaderPresent("Content-Encoding")
        || !uint.TryParse(http.GetHeaderValue(WireHeaders.Checksum), NumberStyles.None, CultureInfo.InvariantCulture, out uint expected)
        || Crc32.Of(body) == expected;
}
