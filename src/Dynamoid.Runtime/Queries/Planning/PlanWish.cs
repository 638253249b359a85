namespace Dynamoid.Queries.Planning;

/// <summary>What the user asks for beside conditions.</summary>
/// <param name="index">The index that must be used, or -1.</param>
/// <param name="consistentRead">Whether the items must be read as they are now.</param>
/// <param name="allowsScan">Whether a scan is fine.</param>
internal readonly struct PlanWish(int index = PlanWish.AnyIndex, bool consistentRead = false, bool allowsScan = false)
{
    /// <summary>No index was asked for.</summary>
    public const int AnyIndex = -1;

    // One more than the number: so the struct's own default asks for no index.
    private readonly int _indexes = index + 1;

    public int Index => _indexes - 1;

    public bool ConsistentRead { get; } = consistentRead;

    public bool AllowsScan { get; } = allowsScan;
}
