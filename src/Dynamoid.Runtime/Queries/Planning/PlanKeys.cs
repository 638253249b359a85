namespace Dynamoid.Queries.Planning;

/// <summary>The key of the table or of an index, by the numbers of its fields. Only a global index has several attributes on a side.</summary>
internal sealed class PlanKeys(IReadOnlyList<int> hash, IReadOnlyList<int> range)
{
    /// <summary>A key of one hash key and one range key; -1 stands for no range key.</summary>
    public PlanKeys(int hash, int range)
        : this([hash], range < 0 ? [] : [range])
    {
    }

    /// <summary>The attributes of the hash key: each must be equal to something.</summary>
    public IReadOnlyList<int> Hash { get; } = hash;

    /// <summary>The attributes of the range key, from left to right: a condition needs all those before it to be equal to something.</summary>
    public IReadOnlyList<int> Range { get; } = range;

    /// <summary>All attributes: the hash key's, then the range key's.</summary>
    public IEnumerable<int> All => Hash.Concat(Range);
}
