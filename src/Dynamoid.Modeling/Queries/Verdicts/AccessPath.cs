using Dynamoid.Queries.Planning;

namespace Dynamoid.Modeling.Queries;

/// <summary>One way to the items.</summary>
/// <param name="Kind">What is sent.</param>
/// <param name="Index">The number of the index that is read; -1 for the table.</param>
/// <param name="Key">The key condition with the attributes' names: <c>city = ? and latitude &gt; ?</c>; empty without one.</param>
internal sealed record AccessPath(PathKind Kind, int Index, string Key)
{
    /// <summary>Whether somebody has said that the scan is meant.</summary>
    public bool IsMeant { get; init; }

    /// <summary>Whether the items are read as they are now, which no global index can do.</summary>
    public bool IsConsistent { get; init; }

    /// <summary>Why it is refused.</summary>
    public string? Refusal { get; init; }

    /// <summary>All conditions.</summary>
    public IReadOnlyList<PlanCondition> Conditions { get; init; } = [];

    /// <summary>Whether two ways are the same request.</summary>
    public bool IsSameAs(AccessPath other) => Kind == other.Kind && Index == other.Index && Key == other.Key && IsMeant == other.IsMeant && Refusal == other.Refusal;
}
