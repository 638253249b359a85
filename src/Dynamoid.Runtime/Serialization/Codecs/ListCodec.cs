using System.Runtime.InteropServices;

namespace Dynamoid.Serialization;

/// <summary><see cref="List{T}"/> as <c>L</c>; null elements are stored as <c>NULL</c>. Sets are read as well, as what was one may have become a list.</summary>
/// <typeparam name="T">The elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct ListCodec<T, TCodec> : IValueCodec<List<T>>
    where TCodec : struct, IValueCodec<T>
{
    /// <inheritdoc/>
    public static void Write(ref ItemWriter writer, List<T> value) =>
        ElementCodec.WriteList<T, TCodec>(ref writer, CollectionsMarshal.AsSpan(value));

    /// <inheritdoc/>
    public static List<T> Read(ref ItemReader reader)
    {
        if (reader.NextIsSet())
            return SetElements.Read<T, TCodec>(ref reader);
        List<T> value = [];
        reader.BeginList();
        while (reader.NextElement())
            value.Add(ElementCodec.Read<T, TCodec>(ref reader));
        return value;
    }
}
