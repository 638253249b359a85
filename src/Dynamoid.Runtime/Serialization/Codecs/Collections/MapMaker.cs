using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Dynamoid.Serialization;

/// <summary>Makes the collections that are stored as maps; those that are interfaces are a <see cref="Dictionary{TKey, TValue}"/>. Names are compared as they are.</summary>
/// <typeparam name="TKey">The keys.</typeparam>
/// <typeparam name="T">The values.</typeparam>
public readonly struct MapMaker<TKey, T> :
    ICollectionMaker<IDictionary<TKey, T>, Dictionary<TKey, T>>,
    ICollectionMaker<IReadOnlyDictionary<TKey, T>, Dictionary<TKey, T>>,
    ICollectionMaker<ImmutableDictionary<TKey, T>, Dictionary<TKey, T>>,
    ICollectionMaker<FrozenDictionary<TKey, T>, Dictionary<TKey, T>>
    where TKey : notnull
{
    static IDictionary<TKey, T> ICollectionMaker<IDictionary<TKey, T>, Dictionary<TKey, T>>.Make(Dictionary<TKey, T> read) => read;

    static IReadOnlyDictionary<TKey, T> ICollectionMaker<IReadOnlyDictionary<TKey, T>, Dictionary<TKey, T>>.Make(Dictionary<TKey, T> read) => read;

    static ImmutableDictionary<TKey, T> ICollectionMaker<ImmutableDictionary<TKey, T>, Dictionary<TKey, T>>.Make(Dictionary<TKey, T> read) =>
        read.ToImmutableDictionary(MemberComparer<TKey>.Instance);

    static FrozenDictionary<TKey, T> ICollectionMaker<FrozenDictionary<TKey, T>, Dictionary<TKey, T>>.Make(Dictionary<TKey, T> read) =>
        read.ToFrozenDictionary(MemberComparer<TKey>.Instance);
}
