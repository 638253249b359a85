using System.Collections.Immutable;

namespace Dynamoid.Serialization;

/// <summary>Makes the collections that are stored as lists; those that are interfaces are a <see cref="List{T}"/>.</summary>
/// <typeparam name="T">The elements.</typeparam>
public readonly struct ListMaker<T> :
    ICollectionMaker<IList<T>, List<T>>,
    ICollectionMaker<IReadOnlyList<T>, List<T>>,
    ICollectionMaker<ICollection<T>, List<T>>,
    ICollectionMaker<IReadOnlyCollection<T>, List<T>>,
    ICollectionMaker<ImmutableList<T>, List<T>>
{
    static IList<T> ICollectionMaker<IList<T>, List<T>>.Make(List<T> read) => read;

    static IReadOnlyList<T> ICollectionMaker<IReadOnlyList<T>, List<T>>.Make(List<T> read) => read;

    static ICollection<T> ICollectionMaker<ICollection<T>, List<T>>.Make(List<T> read) => read;

    static IReadOnlyCollection<T> ICollectionMaker<IReadOnlyCollection<T>, List<T>>.Make(List<T> read) => read;

    static ImmutableList<T> ICollectionMaker<ImmutableList<T>, List<T>>.Make(List<T> read) => [.. read];
}
