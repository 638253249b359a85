namespace Dynamoid.Queries.Planning;

/// <summary>Where a condition goes.</summary>
internal enum PlanRole
{
    /// <summary>Into the filter.</summary>
    Filter,

    /// <summary>Into the key condition, on the hash key.</summary>
    HashKey,

    /// <summary>Into the key condition, on the range key.</summary>
    RangeKey,

    /// <summary>Nowhere: it is true of all items that are read.</summary>
    Implied,
}
