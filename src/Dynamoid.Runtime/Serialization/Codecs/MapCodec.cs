namespace Dynamoid.Serialization;

/// <summary><see cref="Dictionary{TKey, TValue}"/> as <c>M</c>: the texts of the keys are the names. Null values are stored as <c>NULL</c>.</summary>
/// <typeparam name="TKey">The keys.</typeparam>
/// <typeparam name="T">The values.</typeparam>
/// <typeparam name="TKeyCodec">The codec of the keys.</typeparam>
/// <typeparam name="TCodec">The codec of the values.</typeparam>
public readonly struct MapCodec<TKey, T, TKeyCodec, TCodec> : IValueCodec<Dictionary<TKey, T>>
    where TKey : notnull
    where TKeyCodec : struct, IScalarCodec<TKey>
    where TCodec : struct, IValueCodec<T>
{
    /// <inheritdoc/>
    public static void Write(ref ItemWriter writer, Dictionary<TKey, T> value)
    {
        DifferentTexts names = DifferentTexts.Of<TKey, TKeyCodec>();
        writer.BeginMap();
        foreach ((TKey key, T element) in value)
            ElementCodec.WriteEntry<TKey, T, TKeyCodec, TCodec>(ref writer, names, key, element);
        writer.EndMap();
    }

    /// <inheritdoc/>
    public static Dictionary<TKey, T> Read(ref ItemReader reader)
    {
        Dictionary<TKey, T> value = new(MemberComparer<TKey>.Instance);
        reader.BeginMap();
        while (reader.NextAttribute(out ReadOnlySpan<byte> name))
            value[TKeyCodec.ReadText(name, ref reader)] = ElementCodec.Read<T, TCodec>(ref reader);
        reader.EndMap();
        return value;
    }
}
