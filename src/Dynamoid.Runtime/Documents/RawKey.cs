using Dynamoid.Serialization;

namespace Dynamoid.Documents;

/// <summary>The key of an item as DynamoDB holds it, all its digits, without a detour through the types of the class. The same key has the same bytes.</summary>
/// <param name="json">The key as DynamoDB JSON.</param>
internal readonly struct RawKey(byte[] json) : IItemPart, IEquatable<RawKey>
{
    private readonly byte[] _json = json;

    public void Write(ref ItemWriter writer) => writer.WriteRaw(_json);

    public bool Equals(RawKey other) => _json.AsSpan().SequenceEqual(other._json);

    public override bool Equals(object? obj) => obj is RawKey other && Equals(other);

    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.AddBytes(_json);
        return hash.ToHashCode();
    }
}
