using System.Text;

namespace Dynamoid.Wire;

/// <summary>Writes the canonical request: the lines whose hash is signed. Only what differs between requests is written; the rest is copied.</summary>
internal sealed class CanonicalRequest(WireEndpoint endpoint)
{
    private readonly byte[] _beginning = Encoding.UTF8.GetBytes(
        $"POST\n{CanonicalPath.Of(endpoint.Uri)}\n\ncontent-type:{WireHeaders.JsonContentType}\nhost:{endpoint.Host}\nx-amz-date:");

    /// <summary>The names of the signed headers, sorted.</summary>
    public static string SignedHeaders(bool token) =>
        token ? "content-type;host;x-amz-date;x-amz-security-token;x-amz-target" : "content-type;host;x-amz-date;x-amz-target";

    /// <summary>How long the canonical request may become with this session token.</summary>
    public int MaxLength(int tokenLength) => _beginning.Length + tokenLength + 320;

    /// <summary>Writes the canonical request and returns its length.</summary>
    public int Write(Span<byte> destination, SigningTime time, ReadOnlySpan<byte> token, string target, ReadOnlySpan<byte> payloadHash)
    {
        var writer = new SpanWriter(destination);
        writer.Write(_beginning);
        writer.WriteAscii(time.Date);
        if (!token.IsEmpty)
        {
            writer.Write("\nx-amz-security-token:"u8);
            writer.Write(token);
        }

        writer.Write("\nx-amz-target:"u8);
        writer.WriteAscii(target);
        writer.Write("\n\n"u8);
        writer.WriteAscii(SignedHeaders(!token.IsEmpty));
        writer.Write("\n"u8);
        writer.WriteHex(payloadHash);
        return writer.Length;
    }
}
