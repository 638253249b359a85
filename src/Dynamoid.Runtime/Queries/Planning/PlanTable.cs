namespace Dynamoid.Queries.Planning;

/// <summary>The keys of a table and its indexes, by the numbers of their fields.</summary>
/// <param name="hashKey">The number of the hash key's field.</param>
/// <param name="rangeKey">The number of the range key's field, or -1.</param>
/// <param name="indexes">The indexes, in the order of their declaration.</param>
/// <param name="canBeKey">Whether a field is of a type that DynamoDB takes as a key; null when all are.</param>
internal sealed class PlanTable(int hashKey, int rangeKey, IReadOnlyList<PlanIndex> indexes, Func<int, bool>? canBeKey = null)
{
    private readonly PlanKeys _keys = new(hashKey, rangeKey);

    public IReadOnlyList<PlanIndex> Indexes { get; } = indexes;

    /// <summary>The keys of an index, or with -1 of the table.</summary>
    public PlanKeys KeysOf(int index) => index < 0 ? _keys : Indexes[index].Keys;

    /// <summary>Whether a field can be a key of an index.</summary>
    public bool CanBeKey(int field) => canBeKey is null || canBeKey(field);

    /// <summary>Whether an index is global; the table is not.</summary>
    public bool IsGlobal(int index) => index >= 0 && !Indexes[index].IsLocal;
}
