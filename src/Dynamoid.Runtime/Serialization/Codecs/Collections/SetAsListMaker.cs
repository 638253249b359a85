using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Dynamoid.Serialization;

/// <summary>Makes the sets that are stored as lists, with <see cref="ListLikeCodec{TList, T, TCodec, TMaker}"/>. Members that are equal become one.</summary>
/// <typeparam name="T">The members.</typeparam>
public readonly struct SetAsListMaker<T> :
    ICollectionMaker<HashSet<T>, List<T>>,
    ICollectionMaker<ISet<T>, List<T>>,
    ICollectionMaker<IReadOnlySet<T>, List<T>>,
    ICollectionMaker<SortedSet<T>, List<T>>,
    ICollectionMaker<ImmutableHashSet<T>, List<T>>,
    ICollectionMaker<FrozenSet<T>, List<T>>
{
    static HashSet<T> ICollectionMaker<HashSet<T>, List<T>>.Make(List<T> read) => Different(read);

    static ISet<T> ICollectionMaker<ISet<T>, List<T>>.Make(List<T> read) => Different(read);

    static IReadOnlySet<T> ICollectionMaker<IReadOnlySet<T>, List<T>>.Make(List<T> read) => Different(read);

    static SortedSet<T> ICollectionMaker<SortedSet<T>, List<T>>.Make(List<T> read) => From<SortedSet<T>, SetMaker<T>>(read);

    static ImmutableHashSet<T> ICollectionMaker<ImmutableHashSet<T>, List<T>>.Make(List<T> read) => From<ImmutableHashSet<T>, SetMaker<T>>(read);

    static FrozenSet<T> ICollectionMaker<FrozenSet<T>, List<T>>.Make(List<T> read) => From<FrozenSet<T>, SetMaker<T>>(read);

    private static HashSet<T> Different(List<T> read) => new(read, MemberComparer<T>.Instance);

    private static TSet From<TSet, TMaker>(List<T> read)
        where TMaker : ICollectionMaker<TSet, HashSet<T>> => TMaker.Make(Different(read));
}
