namespace Dynamoid.Serialization;

/// <summary>A set of any kind, stored as <see cref="SetCodec{T, TCodec}"/> stores a <see cref="HashSet{T}"/>.</summary>
/// <typeparam name="TSet">The set.</typeparam>
/// <typeparam name="T">The members.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
/// <typeparam name="TMaker">What makes the set.</typeparam>
public readonly struct SetLikeCodec<TSet, T, TCodec, TMaker> : IValueCodec<TSet>
    where TSet : IEnumerable<T>
    where TCodec : struct, IScalarCodec<T>
    where TMaker : struct, ICollectionMaker<TSet, HashSet<T>>
{
    /// <inheritdoc/>
    public static bool IsNone(TSet value) => value is null || !HasMembers(value);

    /// <inheritdoc/>
    public static void Write(ref ItemWriter writer, TSet value) =>
        SetCodec<T, TCodec>.Write(ref writer, value as HashSet<T> ?? new(value, MemberComparer<T>.Instance));

    /// <inheritdoc/>
    public static TSet Read(ref ItemReader reader) => TMaker.Make(SetCodec<T, TCodec>.Read(ref reader));

    /// <summary>Whether anything of the set is stored; a set of nothing is left out.</summary>
    public static bool HasMembers(TSet value)
    {
        foreach (T member in value)
        {
            if (TCodec.IsMember(member))
                return true;
        }

        return false;
    }
}
