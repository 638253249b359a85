using Dynamoid.Conditions;
using Dynamoid.Operations;
using Dynamoid.Queries.Planning;

namespace Dynamoid.Queries;

/// <summary>What a query was told.</summary>
internal sealed record QueryOptions
{
    public static QueryOptions None { get; } = new();

    /// <summary>All conditions together.</summary>
    public Condition? Where { get; init; }

    /// <summary>The number of the index that must be used, or -1.</summary>
    public int Index { get; init; } = PlanWish.AnyIndex;

    public bool ConsistentRead { get; init; }

    public bool IsDescending { get; init; }

    /// <summary>How many matching items are wanted.</summary>
    public int? RecordLimit { get; init; }

    /// <summary>How many items may be evaluated.</summary>
    public int? ScanLimit { get; init; }

    /// <summary>How many items one request may evaluate.</summary>
    public int? BatchSize { get; init; }

    public bool AllowsScan { get; init; }

    /// <summary>What is wanted of each item beside the keys; null for all of it.</summary>
    public IReadOnlyList<FieldPath>? Projection { get; init; }

    /// <summary>Whether what an index lacks is read from the table.</summary>
    public bool FollowsIndex { get; init; }

    /// <summary>The only segment of a scan that is read.</summary>
    public ScanSegment? Segment { get; init; }

    /// <summary>How many segments of a scan are read at once, and with how many requests.</summary>
    public Parallelism? Parallelism { get; init; }

    /// <summary>How many pages are read ahead of the caller.</summary>
    public int Prefetch { get; init; }

    /// <summary>The same with a condition more.</summary>
    public QueryOptions And(Condition more) => this with { Where = Where is { } before ? before & more : more };
}
