using Dynamoid.Schemas;
using Dynamoid.Serialization;

namespace Dynamoid.Documents;

/// <summary>
/// A key exactly as it is stored, kept where the CLR values hold less of it: a time with nine fractional digits, a number with more digits than a double has. DynamoDB finds an
/// item by nothing else.
/// </summary>
internal sealed class ExactKey
{
    private readonly byte[] _written;

    private ExactKey(byte[] json, byte[] written)
    {
        Json = json;
        _written = written;
    }

    /// <summary>The key as DynamoDB JSON.</summary>
    public byte[] Json { get; }

    /// <summary>Takes the key out of the item that was just read.</summary>
    public static ExactKey Of<TKey>(TKey key, DocumentSchema schema, ReadOnlySpan<byte> item)
        where TKey : struct, IDocumentKey<TKey> => new(ItemKey.Of(schema, item), Write(key));

    /// <summary>Whether this is still the key of a document: its values are those that were read.</summary>
    public bool IsOf<TKey>(TKey key)
        where TKey : struct, IDocumentKey<TKey> => Write(key).AsSpan().SequenceEqual(_written);

    // Values are compared as they are written: a key made of bytes may have been changed in place.
    private static byte[] Write<TKey>(TKey key)
        where TKey : struct, IDocumentKey<TKey>
    {
        ItemWriter writer = new(capacity: 256);
        try
        {
            key.Write(ref writer);
            return writer.Written.ToArray();
        }
        finally
        {
            writer.Dispose();
        }
    }
}
