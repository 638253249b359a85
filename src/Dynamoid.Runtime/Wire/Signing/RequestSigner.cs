using System.Buffers;
using System.Security.Cryptography;
using Amazon.Runtime;

namespace Dynamoid.Wire;

/// <summary>AWS Signature Version 4 for DynamoDB's one kind of request: a POST of JSON without a query.</summary>
internal sealed class RequestSigner(WireEndpoint endpoint)
{
    private const int StackLimit = 1024;
    private readonly CanonicalRequest _canonical = new(endpoint);
    private SigningKey? _latest;

    /// <summary>Returns the Authorization header. The request must carry the same date, target, content type and, when the credentials have one, session token.</summary>
    public string Sign(ImmutableCredentials credentials, SigningTime time, DynamoOperation operation, in PayloadHash payloadHash)
    {
        SigningKey key = KeyFor(credentials, time.Day);
        Span<byte> canonicalHash = stackalloc byte[SHA256.HashSizeInBytes];
        HashCanonicalRequest(key, time, operation, payloadHash, canonicalHash);

        Span<byte> signature = stackalloc byte[HMACSHA256.HashSizeInBytes];
        SignString(key, time, canonicalHash, signature);

        return string.Create(key.AuthorizationBeginning.Length + (2 * signature.Length), new Parts(key.AuthorizationBeginning, signature), static (text, parts) =>
        {
            parts.Beginning.CopyTo(text);
            Convert.TryToHexStringLower(parts.Signature, text[parts.Beginning.Length..], out _);
        });
    }

    private SigningKey KeyFor(ImmutableCredentials credentials, string day)
    {
        SigningKey? latest = Volatile.Read(ref _latest);
        if (latest is not null && latest.IsFor(credentials, day))
            return latest;
        var fresh = new SigningKey(credentials, day, endpoint.Region);
        Volatile.Write(ref _latest, fresh);
        return fresh;
    }

    private void HashCanonicalRequest(SigningKey key, SigningTime time, DynamoOperation operation, ReadOnlySpan<byte> payloadHash, Span<byte> hash)
    {
        int length = _canonical.MaxLength(key.Token.Length);
        byte[]? rented = length > StackLimit ? ArrayPool<byte>.Shared.Rent(length) : null;
        Span<byte> buffer = rented ?? stackalloc byte[StackLimit];
        length = _canonical.Write(buffer, time, key.Token, operation.Target, payloadHash);
        SHA256.HashData(buffer[..length], hash);
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented, clearArray: true); // it held the session token
    }

    private static void SignString(SigningKey key, SigningTime time, ReadOnlySpan<byte> canonicalHash, Span<byte> signature)
    {
        Span<byte> buffer = stackalloc byte[128 + key.StringToSignEnding.Length];
        var writer = new SpanWriter(buffer);
        writer.Write("AWS4-HMAC-SHA256\n"u8);
        writer.WriteAscii(time.Date);
        writer.Write(key.StringToSignEnding);
        writer.WriteHex(canonicalHash);
        HMACSHA256.HashData(key.Key, buffer[..writer.Length], signature);
    }

    private readonly ref struct Parts(string beginning, ReadOnlySpan<byte> signature)
    {
        public string Beginning { get; } = beginning;

        public ReadOnlySpan<byte> Signature { get; } = signature;
    }
}
