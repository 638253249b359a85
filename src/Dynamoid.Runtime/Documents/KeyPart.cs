namespace Dynamoid.Documents;

/// <summary>A part of a document's key.</summary>
public enum KeyPart : byte
{
    /// <summary>No part.</summary>
    None,

    /// <summary>The hash key (partition key).</summary>
    HashKey,

    /// <summary>The range key (sort key).</summary>
    RangeKey,
}
