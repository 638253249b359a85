using System.Security.Cryptography;
using System.Text;
using Amazon.Runtime;

namespace Dynamoid.Wire;

/// <summary>The key that signs a day's requests, derived from the secret by four HMACs, and the parts of signatures that depend on nothing else.</summary>
internal sealed class SigningKey
{
    private const string Service = "dynamodb";
    private readonly ImmutableCredentials _credentials;
    private readonly string _day;
    private readonly byte[] _key = new byte[HMACSHA256.HashSizeInBytes];

    public SigningKey(ImmutableCredentials credentials, string day, string region)
    {
        _credentials = credentials;
        _day = day;
        HasToken = credentials.UseToken;
        string scope = $"{day}/{region}/{Service}/aws4_request";
        StringToSignEnding = Encoding.UTF8.GetBytes($"\n{scope}\n");
        AuthorizationBeginning = $"AWS4-HMAC-SHA256 Credential={credentials.AccessKey}/{scope}, SignedHeaders={CanonicalRequest.SignedHeaders(HasToken)}, Signature=";
        Token = HasToken ? Encoding.UTF8.GetBytes(credentials.Token) : [];
        Derive(credentials.SecretKey, day, region);
    }

    /// <summary>The key itself.</summary>
    public ReadOnlySpan<byte> Key => _key;

    /// <summary>Whether the session token is signed and sent.</summary>
    public bool HasToken { get; }

    /// <summary>The session token in UTF-8, or nothing.</summary>
    public byte[] Token { get; }

    /// <summary>What follows the date in the string to sign: the scope between line ends.</summary>
    public byte[] StringToSignEnding { get; }

    /// <summary>The Authorization header but for the signature.</summary>
    public string AuthorizationBeginning { get; }

    /// <summary>Whether this is the key of these credentials and this day. Same objects are the rule, so that the texts are rarely compared.</summary>
    public bool IsFor(ImmutableCredentials credentials, string day) =>
        _day == day
        && (ReferenceEquals(_credentials, credentials)
            || (_credentials.AccessKey == credentials.AccessKey && _credentials.SecretKey == credentials.SecretKey && _credentials.Token == credentials.Token));

    private void Derive(string secret, string day, string region)
    {
        byte[] start = Encoding.UTF8.GetBytes("AWS4" + secret);
        HMACSHA256.HashData(start, Encoding.UTF8.GetBytes(day), _key);
        CryptographicOperations.ZeroMemory(start);
        HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(region), _key);
        HMACSHA256.HashData(_key, "dynamodb"u8, _key);
        HMACSHA256.HashData(_key, "aws4_request"u8, _key);
    }
}
