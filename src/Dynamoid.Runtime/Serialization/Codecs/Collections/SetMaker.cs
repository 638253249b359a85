using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Dynamoid.Serialization;

/// <summary>Makes the collections that are stored as sets; those that are interfaces are a <see cref="HashSet{T}"/>, and sorted texts are in ordinal order.</summary>
/// <typeparam name="T">The members.</typeparam>
public readonly struct SetMaker<T> :
    ICollectionMaker<ISet<T>, HashSet<T>>,
    ICollectionMaker<IReadOnlySet<T>, HashSet<T>>,
    ICollectionMaker<SortedSet<T>, HashSet<T>>,
    ICollectionMaker<ImmutableHashSet<T>, HashSet<T>>,
    ICollectionMaker<FrozenSet<T>, HashSet<T>>
{
    static ISet<T> ICollectionMaker<ISet<T>, HashSet<T>>.Make(HashSet<T> read) => read;

    static IReadOnlySet<T> ICollectionMaker<IReadOnlySet<T>, HashSet<T>>.Make(HashSet<T> read) => read;

    // Some different texts are equal to a culture, and one of them would be lost.
    static SortedSet<T> ICollectionMaker<SortedSet<T>, HashSet<T>>.Make(HashSet<T> read) =>
        typeof(T) == typeof(string) ? new(read, (IComparer<T>)StringComparer.Ordinal) : new(read);

    static ImmutableHashSet<T> ICollectionMaker<ImmutableHashSet<T>, HashSet<T>>.Make(HashSet<T> read) => read.ToImmutableHashSet(MemberComparer<T>.Instance);

    static FrozenSet<T> ICollectionMaker<FrozenSet<T>, HashSet<T>>.Make(HashSet<T> read) => read.ToFrozenSet(MemberComparer<T>.Instance);
}
