namespace Dynamoid.Modeling.Models;

/// <summary>A secondary index.</summary>
/// <param name="IsLocal">Whether it shares the table's hash key.</param>
/// <param name="HashKey">The number of the field that is its hash key.</param>
/// <param name="RangeKey">The number of the field that is its range key; -1 without one.</param>
/// <param name="Name">Its name, if one is set; the default name contains the table's, which is known at run time.</param>
/// <param name="Projection">The name of the projection: <c>All</c>, <c>KeysOnly</c>, <c>Include</c>.</param>
/// <param name="Included">The numbers of the fields that it includes.</param>
/// <param name="ReadCapacity">Read capacity units per second; 0 when not set.</param>
/// <param name="WriteCapacity">Write capacity units per second; 0 when not set.</param>
public sealed record IndexModel(
    bool IsLocal, int HashKey, int RangeKey, string? Name, string Projection, EquatableArray<int> Included, int ReadCapacity, int WriteCapacity);
