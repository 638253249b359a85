using System.Buffers.Text;
using System.Security.Cryptography;
using Dynamoid.Schemas;

namespace Dynamoid.Queries;

/// <summary>
/// Cursors as text: version, whether it is signed, the query's shape, the position; then HMAC-SHA256 over all that. In base64url, which needs no escapes in an address.
/// </summary>
/// <param name="document">The document's class, for messages.</param>
/// <param name="key">The key that cursors are signed with; empty for none.</param>
internal readonly struct CursorCodec(string document, ReadOnlyMemory<byte> key)
{
    private const byte Version = 1;
    private const byte Unsigned = 0;
    private const byte Signed = 1;
    private const int HeaderLength = 2 + QueryShape.Length;

    /// <summary>The cursor of a position.</summary>
    /// <param name="plan">The query.</param>
    /// <param name="position">The key attributes as DynamoDB JSON.</param>
    public string Write(ReadPlan plan, byte[] position)
    {
        byte[] content = [Version, key.IsEmpty ? Unsigned : Signed, .. QueryShape.Of(plan), .. CursorPosition.Pack(position, plan.Position)];
        return Base64Url.EncodeToString(key.IsEmpty ? content : [.. content, .. HMACSHA256.HashData(key.Span, content)]);
    }

    /// <summary>The position of a cursor as DynamoDB JSON.</summary>
    /// <exception cref="InvalidCursorException">It is none of this query.</exception>
    public byte[] Read(ReadPlan plan, string cursor)
    {
        byte[] bytes = Decode(cursor);
        if (bytes.Length < 2)
            throw Invalid("is no cursor: it was cut short, or is another text.");
        if (bytes[0] != Version)
            throw Invalid("is of another version of Dynamoid.");
        ReadOnlySpan<byte> content = Verify(bytes);
        if (content.Length < HeaderLength)
            throw Invalid("is no cursor: it was cut short, or is another text.");
        if (!content[2..HeaderLength].SequenceEqual(QueryShape.Of(plan)))
            throw Invalid("belongs to another query: its table, index, direction, hash key or conditions are not the same.");
        FieldSchema[] parts = plan.Position;
        return CursorPosition.Unpack(content[HeaderLength..], parts) ?? throw Invalid("holds no key of the table: it was changed, or the table's keys were.");
    }

    private byte[] Decode(string cursor) =>
        Base64Url.IsValid(cursor) ? Base64Url.DecodeFromChars(cursor) : throw Invalid("is no cursor: it has letters that none has, or was cut short.");

    private ReadOnlySpan<byte> Verify(ReadOnlySpan<byte> bytes)
    {
        if (key.IsEmpty)
            return bytes[1] == Unsigned ? bytes : throw Invalid("is signed, and DynamoidOptions.CursorKey is not set here.");
        if (bytes[1] != Signed || bytes.Length < HeaderLength + HMACSHA256.HashSizeInBytes)
            throw Invalid("is not signed, and DynamoidOptions.CursorKey asks for it.");
        ReadOnlySpan<byte> content = bytes[..^HMACSHA256.HashSizeInBytes];
        Span<byte> signature = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key.Span, content, signature);
        return CryptographicOperations.FixedTimeEquals(signature, bytes[^HMACSHA256.HashSizeInBytes..])
            ? content
            : throw Invalid("has a wrong signature: it was changed, made by somebody else, or signed with another DynamoidOptions.CursorKey.");
    }

    private InvalidCursorException Invalid(string reason) => new(document, reason);
}
