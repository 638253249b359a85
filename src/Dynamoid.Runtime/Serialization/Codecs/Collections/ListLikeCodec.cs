namespace Dynamoid.Serialization;

/// <summary>A collection as <c>L</c>, in the order in which it enumerates; null elements are stored as <c>NULL</c>.</summary>
/// <typeparam name="TList">The collection.</typeparam>
/// <typeparam name="T">The elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
/// <typeparam name="TMaker">What makes the collection.</typeparam>
public readonly struct ListLikeCodec<TList, T, TCodec, TMaker> : IValueCodec<TList>
    where TList : IEnumerable<T>
    where TCodec : struct, IValueCodec<T>
    where TMaker : struct, ICollectionMaker<TList, List<T>>
{
    /// <inheritdoc/>
    public static void Write(ref ItemWriter writer, TList value)
    {
        writer.BeginList();
        foreach (T element in value)
        {
            writer.NextElement();
            ElementCodec.Write<T, TCodec>(ref writer, element);
        }

        writer.EndList();
    }

    /// <inheritdoc/>
    public static TList Read(ref ItemReader reader) => TMaker.Make(ListCodec<T, TCodec>.Read(ref reader));
}
