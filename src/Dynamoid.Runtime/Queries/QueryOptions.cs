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

    /// <summary>Where the consumed capacity is added up, if anywhere.</summary>
    public CapacityMeter? Meter { get; init; }
}
