using Dynamoid.Conditions;

namespace Dynamoid.Operations;

/// <summary>What all pages of a query or scan have in common.</summary>
internal sealed record PageParts
{
    public required TableReference Table { get; init; }

    /// <summary>The index that is read; without it the table.</summary>
    public string? IndexName { get; init; }

    /// <summary>The conditions on the hash key and, where there is one, on the range key; none in a scan.</summary>
    public IReadOnlyList<Condition> KeyConditions { get; init; } = [];

    /// <summary>The conditions that all must hold of what is returned.</summary>
    public IReadOnlyList<Condition> Filters { get; init; } = [];

    /// <summary>What is sent of each item; all of it when there is nothing here.</summary>
    public IReadOnlyList<FieldPath> Projection { get; init; } = [];

    /// <summary>Which part of a scan it is, and of how many; null of one that is not divided.</summary>
    public ScanSegment? Segment { get; init; }

    public bool ConsistentRead { get; init; }

    /// <summary>Whether items come in descending order of the range key.</summary>
    public bool IsDescending { get; init; }

    /// <summary>Whether DynamoDB only counts, and sends no items.</summary>
    public bool IsCount { get; init; }

    /// <summary>Whether DynamoDB tells what the page consumed.</summary>
    public bool ReturnsCapacity { get; init; }
}
