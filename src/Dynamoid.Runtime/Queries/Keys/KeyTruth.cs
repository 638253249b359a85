namespace Dynamoid.Queries;

/// <summary>What a condition on a key comes to, as far as it is known without DynamoDB.</summary>
internal enum KeyTruth
{
    /// <summary>DynamoDB has to look.</summary>
    Open,

    /// <summary>Every key meets it.</summary>
    Always,

    /// <summary>No key meets it.</summary>
    Never,

    /// <summary>Of its two bounds every key meets the lower one.</summary>
    UpperBound,
}
