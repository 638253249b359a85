using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Dynamoid.Serialization;

/// <summary>Makes the collections that are stored as maps; those that are interfaces are a <see cref="Dictionary{TKey, TValue}"/>. Names are compared as they are.</summary>
/// <typeparam name="T">The values.</typeparam>
public readonly struct MapMaker<T> :
    ICollectionMaker<IDictionary<string, T>, Dictionary<string, T>>,
    ICollectionMaker<IReadOnlyDictionary<string, T>, Dictionary<string, T>>,
    ICollectionMaker<ImmutableDictionary<string, T>, Dictionary<string, T>>,
    ICollectionMaker<FrozenDictionary<string, T>, Dictionary<string, T>>
{
    static IDictionary<string, T> ICollectionMaker<IDictionary<string, T>, Dictionary<string, T>>.Make(Dictionary<string, T> read) => read;

    static IReadOnlyDictionary<string, T> ICollectionMaker<IReadOnlyDictionary<string, T>, Dictionary<string, T>>.Make(Dictionary<string, T> read) => read;

    static ImmutableDictionary<string, T> ICollectionMaker<ImmutableDictionary<string, T>, Dictionary<string, T>>.Make(Dictionary<string, T> read) =>
        read.ToImmutableDictionary(StringComparer.Ordinal);

    static FrozenDictionary<string, T> ICollectionMaker<FrozenDictionary<string, T>, Dictionary<string, T>>.Make(Dictionary<string, T> read) =>
        read.ToFrozenDictionary(StringComparer.Ordinal);
}
