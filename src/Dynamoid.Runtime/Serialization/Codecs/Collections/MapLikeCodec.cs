namespace Dynamoid.Serialization;

/// <summary>A dictionary of any kind as <c>M</c>: the texts of the keys are the names. Null values are stored as <c>NULL</c>.</summary>
/// <typeparam name="TMap">The dictionary.</typeparam>
/// <typeparam name="TKey">The keys.</typeparam>
/// <typeparam name="T">The values.</typeparam>
/// <typeparam name="TKeyCodec">The codec of the keys.</typeparam>
/// <typeparam name="TCodec">The codec of the values.</typeparam>
/// <typeparam name="TMaker">What makes the dictionary.</typeparam>
public readonly struct MapLikeCodec<TMap, TKey, T, TKeyCodec, TCodec, TMaker> : IValueCodec<TMap>
    where TMap : IEnumerable<KeyValuePair<TKey, T>>
    where TKey : notnull
    where TKeyCodec : struct, IScalarCodec<TKey>
    where TCodec : struct, IValueCodec<T>
    where TMaker : struct, ICollectionMaker<TMap, Dictionary<TKey, T>>
{
    /// <inheritdoc/>
    public static void Write(ref ItemWriter writer, TMap value)
    {
        DifferentTexts names = DifferentTexts.Of<TKey, TKeyCodec>();
        writer.BeginMap();
        foreach ((TKey key, T element) in value)
            ElementCodec.WriteEntry<TKey, T, TKeyCodec, TCodec>(ref writer, names, key, element);
        writer.EndMap();
    }

    /// <inheritdoc/>
    public static TMap Read(ref ItemReader reader) => TMaker.Make(MapCodec<TKey, T, TKeyCodec, TCodec>.Read(ref reader));
}
