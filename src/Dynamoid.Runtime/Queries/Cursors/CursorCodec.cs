using System.Buffers.Text;
using System.Security.Cryptography;
using Dynamoid.Schemas;

namespace Dynamoid.Queries;

/// <summary>
/// Cursors as text: version, whether it is signed, the query's shape, the position; then HMAC-SHA256 over all that, or without a key the beginning of a SHA-256, which finds damage
/// but no forgery. In base64url, which needs no escapes in an address.
/// </summary>
/// <param name="document">The document's class, for messages.</param>
/// <param name="key">The key that cursors are signed with; empty for none.</param>
internal readonly struct CursorCodec(string document, ReadOnlyMemory<byte> key)
{
    private const byte Version = 2;
    private const byte Unsigned = 0;
    private const byte Signed = 1;
    private const int ChecksumLength = 8;
    private const int HeaderLength = 2 + QueryShape.Length;

    /// <summary>The cursor of a position.</summary>
    /// <param name="plan">The query.</param>
    /// <param name="position">The key attributes as DynamoDB JSON.</param>
    public string Write(ReadPlan plan, byte[] position)
    {
        byte[] content = [Version, key.IsEmpty ? Unsigned : Signed, .. QueryShape.Of(plan), .. CursorPosition.Pack(position, plan.Position)];
        return Base64Url.EncodeToString([.. content, .. SealOf(content)]);
    }

    /// <summary>The position of a cursor as DynamoDB JSON.</summary>
    /// <exception cref="InvalidCursorException">It is none of this query.</exception>
    public byte[] Read(ReadPlan plan, string cursor)
    {
        byte[] bytes = Decode(cursor);
        if (bytes.Length < 2)
            throw Invalid("is no cursor: it was cut short, or is another text.");
        if (bytes[0] != Version)
            throw Invalid("is of another version of Dynamoid: it was made before an upgrade, or after one that is not here yet.");
        ReadOnlySpan<byte> content = Verify(bytes);
        if (!content[2..HeaderLength].SequenceEqual(QueryShape.Of(plan)))
            throw Invalid("belongs to another query: its table, index, direction, hash key or conditions are not the same.");
        FieldSchema[] parts = plan.Position;
        return CursorPosition.Unpack(content[HeaderLength..], parts) ?? throw Invalid("holds no key of the table: it was changed, or the table's keys were.");
    }

    private byte[] Decode(string cursor) =>
        Base64Url.IsValid(cursor) ? Base64Url.DecodeFromChars(cursor) : throw Invalid("is no cursor: it has letters that none has, or was cut short.");

    private ReadOnlySpan<byte> Verify(ReadOnlySpan<byte> bytes)
    {
        if (key.IsEmpty && bytes[1] != Unsigned)
            throw Invalid("is signed, and DynamoidOptions.CursorKey is not set here.");
        if (!key.IsEmpty && bytes[1] != Signed)
            throw Invalid("is not signed, and DynamoidOptions.CursorKey asks for it.");
        int sealLength = key.IsEmpty ? ChecksumLength : HMACSHA256.HashSizeInBytes;
        if (bytes.Length < HeaderLength + sealLength)
            throw Invalid("is no cursor: it was cut short, or is another text.");
        ReadOnlySpan<byte> content = bytes[..^sealLength];
        if (CryptographicOperations.FixedTimeEquals(SealOf(content), bytes[^sealLength..]))
            return content;
        throw Invalid(key.IsEmpty
            ? "was changed on its way."
            : "has a wrong signature: it was changed, made by somebody else, or signed with another DynamoidOptions.CursorKey.");
    }

    private byte[] SealOf(ReadOnlySpan<byte> content) => key.IsEmpty ? SHA256.HashData(content)[..ChecksumLength] : HMACSHA256.HashData(key.Span, content);

    private InvalidCursorException Invalid(string reason) => new(document, reason);
}
