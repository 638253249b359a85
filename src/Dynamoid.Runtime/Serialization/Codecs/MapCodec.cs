namespace Dynamoid.Serialization;

/// <summary><see cref="Dictionary{TKey, TValue}"/> with text keys as <c>M</c>; null values are stored as <c>NULL</c>.</summary>
/// <typeparam name="T">The values.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct MapCodec<T, TCodec> : IValueCodec<Dictionary<string, T>>
    where TCodec : struct, IValueCodec<T>
{
    /// <inheritdoc/>
    public static void Write(ref ItemWriter writer, Dictionary<string, T> value)
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
    public static Dictionary<string, T> Read(ref ItemReader reader)
    {
        Dictionary<string, T> value = new(StringComparer.Ordinal);
        reader.BeginMap();
        while (reader.NextAttribute(out ReadOnlySpan<byte> name))
            value[reader.Decode(name)] = ElementCodec.Read<T, TCodec>(ref reader);
        reader.EndMap();
        return value;
    }
}
