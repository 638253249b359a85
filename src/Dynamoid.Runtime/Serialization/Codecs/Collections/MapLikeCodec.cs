namespace Dynamoid.Serialization;

/// <summary>A dictionary of any kind with text keys as <c>M</c>; null values are stored as <c>NULL</c>.</summary>
/// <typeparam name="TMap">The dictionary.</typeparam>
/// <typeparam name="T">The values.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
/// <typeparam name="TMaker">What makes the dictionary.</typeparam>
public readonly struct MapLikeCodec<TMap, T, TCodec, TMaker> : IValueCodec<TMap>
    where TMap : IEnumerable<KeyValuePair<string, T>>
    where TCodec : struct, IValueCodec<T>
    where TMaker : struct, ICollectionMaker<TMap, Dictionary<string, T>>
{
    /// <inheritdoc/>
    public static void Write(ref ItemWriter writer, TMap value)
    {
        writer.BeginMap();
        foreach ((string name, T element) in value)
        {
            writer.WriteName(name);
            ElementCodec.Write<T, TCodec>(ref writer, element);
        }

        writer.EndMap();
    }

    /// <inheritdoc/>
    public static TMap Read(ref ItemReader reader) => TMaker.Make(MapCodec<T, TCodec>.Read(ref reader));
}
