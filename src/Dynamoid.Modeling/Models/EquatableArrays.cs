namespace Dynamoid.Modeling.Models;

/// <summary>Makes lists that compare by value.</summary>
public static class EquatableArrays
{
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T> => new([.. items]);
}
