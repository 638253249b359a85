namespace Dynamoid.Modeling.Models;

/// <summary>A secondary index.</summary>
/// <param name="IsLocal">Whether it shares the table's hash key.</param>
/// <param name="HashKeys">The numbers of the fields that are its hash key: one, or of a global index up to four.</param>
/// <param name="RangeKeys">The numbers of the fields that are its range key, from left to right: none or one, or of a global index up to four.</param>
/// <param name="Name">Its name, if one is set; the default name contains the table's, which is known at run time.</param>
/// <param name="Projection">The name of the projection: <c>All</c>, <c>KeysOnly</c>, <c>Include</c>.</param>
/// <param name="Included">The numbers of the fields that it includes.</param>
/// <param name="ReadCapacity">Read capacity units per second; 0 when not set.</param>
/// <param name="WriteCapacity">Write capacity units per second; 0 when not set.</param>
public sealed record IndexModel(
    bool IsLocal, EquatableArray<int> HashKeys, EquatableArray<int> RangeKeys, string? Name, string Projection, EquatableArray<int> Included, int ReadCapacity, int WriteCapacity)
{
    /// <summary>The numbers of all fields of its key: hash key first.</summary>
    public IEnumerable<int> Keys => HashKeys.Concat(RangeKeys);

    /// <summary>Whether its hash key or its range key has several attributes.</summary>
    public bool HasSeveral => HashKeys.Count > 1 || RangeKeys.Count > 1;
}
