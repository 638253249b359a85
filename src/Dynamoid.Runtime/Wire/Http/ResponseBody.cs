using System.Buffers;
using System.Globalization;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;

namespace Dynamoid.Wire;

/// <summary>Reads a response's body into a pooled buffer, asynchronously to the last byte.</summary>
internal static class ResponseBody
{
    /// <summary>More than any response of DynamoDB: a BatchGetItem's 16 MB, with all of it Base64 and escapes, stays below.</summary>
    public const int MaxLength = 256 << 20;

    private const int UnknownLength = 4096;

    /// <summary>Reads the body. The buffer is the caller's to return to the pool.</summary>
    /// <exception cref="IOException">The connection ended before the body did.</exception>
    /// <exception cref="InvalidDataException">The body is longer than DynamoDB's ever is.</exception>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public static async ValueTask<ArraySegment<byte>> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        return await ReadAsync(stream, LengthOf(content), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Whether the body can be DynamoDB's, whose responses are all JSON objects; a captive portal's or a proxy's page is not, whatever its status.</summary>
    public static bool IsJsonObject(ReadOnlySpan<byte> body)
    {
        ReadOnlySpan<byte> beginning = body.TrimStart(" \t\r\n"u8);
        return !beginning.IsEmpty && beginning[0] == (byte)'{';
    }

    // Read as text: the parsed header would be kept in objects that nobody looks at again.
    private static long? LengthOf(HttpContent content) =>
        content.Headers.NonValidated.TryGetValues(WireHeaders.ContentLength, out HeaderStringValues text)
        && long.TryParse(text.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out long length)
            ? length
            : content.Headers.ContentLength;

    /// <inheritdoc cref="ReadAsync(HttpContent, CancellationToken)"/>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public static async ValueTask<ArraySegment<byte>> ReadAsync(Stream stream, long? expected, CancellationToken cancellationToken)
    {
        if (expected > MaxLength)
            throw new InvalidDataException($"The response announces {expected} bytes, more than DynamoDB ever sends.");

        byte[] buffer = ArrayPool<byte>.Shared.Rent((int)(expected ?? UnknownLength));
        int length = 0;
        try
        {
            while (length != expected)
            {
                if (length == buffer.Length)
                    buffer = Grow(buffer);
                int read = await stream.ReadAsync(buffer.AsMemory(length, LengthToRead(buffer, length, expected)), cancellationToken).ConfigureAwait(false);
                if (read == 0)
                    break;
                length += read;
            }

            if (expected is not null && length < expected)
                throw new EndOfStreamException($"The response ended after {length} of {expected} bytes.");
            return new ArraySegment<byte>(buffer, 0, length);
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(buffer);
            throw;
        }
    }

    private static int LengthToRead(byte[] buffer, int length, long? expected) => (expected is { } all ? (int)all : buffer.Length) - length;

    private static byte[] Grow(byte[] buffer)
    {
        if (buffer.Length >= MaxLength)
            throw new InvalidDataException($"The response exceeds {MaxLength} bytes, more than DynamoDB ever sends.");
        byte[] larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
