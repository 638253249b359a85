using Dynamoid.Schemas;

namespace Dynamoid.Documents;

/// <summary>The exceptions for keys without a value.</summary>
public static class MissingKey
{
    /// <summary>The hash key has no value.</summary>
    public static Exception Hash(DocumentSchema schema) => new MissingHashKeyException(schema.Document, schema.HashKey.Property);

    /// <summary>The range key has no value.</summary>
    public static Exception Range(DocumentSchema schema) => new MissingRangeKeyException(schema.Document, schema.RangeKey?.Property ?? "the range key");

    /// <summary>Throws when a part of a key has no value.</summary>
    internal static void Check<TKey>(TKey key, DocumentSchema schema)
        where TKey : struct, IDocumentKey<TKey>
    {
        KeyPart missing = key.MissingPart;
        if (missing != KeyPart.None)
            throw missing == KeyPart.HashKey ? Hash(schema) : Range(schema);
    }
}
