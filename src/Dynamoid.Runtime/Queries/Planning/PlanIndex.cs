namespace Dynamoid.Queries.Planning;

/// <summary>A secondary index, as far as it matters for the way to the items.</summary>
/// <param name="hashKey">The number of the hash key's field.</param>
/// <param name="rangeKey">The number of the range key's field, or -1.</param>
/// <param name="isLocal">Whether it is local, and so allows consistent reads.</param>
/// <param name="holdsAll">Whether it holds all attributes of its items.</param>
internal sealed class PlanIndex(int hashKey, int rangeKey, bool isLocal, bool holdsAll)
{
    public int HashKey { get; } = hashKey;

    public int RangeKey { get; } = rangeKey;

    public bool IsLocal { get; } = isLocal;

    public bool HoldsAll { get; } = holdsAll;
}
