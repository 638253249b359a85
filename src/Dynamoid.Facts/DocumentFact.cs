namespace Dynamoid.Facts;

/// <summary>A document of an assembly: its table, keys, indexes, and where it is queried.</summary>
public sealed record DocumentFact
{
    /// <summary>The class: <c>Shop.Order</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The table's name behind the namespace, or with <see cref="IsFullName"/> the whole name or ARN.</summary>
    public required string Table { get; init; }

    /// <summary>Whether <see cref="Table"/> is the whole name or an ARN.</summary>
    public bool IsFullName { get; init; }

    /// <summary>The hash key.</summary>
    public required AttributeFact HashKey { get; init; }

    /// <summary>The range key; null without one.</summary>
    public AttributeFact? RangeKey { get; init; }

    /// <summary>All attributes that the class knows, keys first.</summary>
    public IReadOnlyList<AttributeFact> Attributes { get; init; } = [];

    /// <summary>The time to live; null without one.</summary>
    public AttributeFact? Expires { get; init; }

    /// <summary>The capacity mode that was declared: <c>OnDemand</c>, <c>Provisioned</c>; null when options decide.</summary>
    public string? CapacityMode { get; init; }

    /// <summary>The table's capacity.</summary>
    public Capacity Capacity { get; init; }

    /// <summary>Its secondary indexes, in the order of their declaration.</summary>
    public IReadOnlyList<IndexFact> Indexes { get; init; } = [];

    /// <summary>The places of this assembly that find or query it.</summary>
    public IReadOnlyList<QueryFact> Queries { get; init; } = [];

    /// <summary>The table's name in a namespace of options; no namespace is null or empty.</summary>
    public string TableIn(string? space) => IsFullName || string.IsNullOrEmpty(space) ? Table : $"{space}_{Table}";
}
