namespace Dynamoid.Queries.Planning;

/// <summary>A secondary index, as far as it matters for the way to the items.</summary>
/// <param name="keys">Its key.</param>
/// <param name="isLocal">Whether it is local, and so allows consistent reads.</param>
/// <param name="holdsAll">Whether it holds all attributes of its items.</param>
internal sealed class PlanIndex(PlanKeys keys, bool isLocal, bool holdsAll)
{
    public PlanKeys Keys { get; } = keys;

    public bool IsLocal { get; } = isLocal;

    public bool HoldsAll { get; } = holdsAll;
}
