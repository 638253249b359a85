using System.Text;

namespace Dynamoid.Serialization;

/// <summary>Elements of lists and maps, which may be null where their type is a class.</summary>
internal static class ElementCodec
{
    public static void Write<T, TCodec>(ref ItemWriter writer, T value)
        where TCodec : struct, IValueCodec<T>
    {
        if (value is null && !typeof(T).IsValueType)
            writer.WriteNull();
        else
            TCodec.Write(ref writer, value);
    }

    /// <summary>Writes a key as a name, and its value.</summary>
    /// <exception cref="ItemFormatException">Another key has been written as the same name: DynamoDB would keep one of the two values and drop the other.</exception>
    public static void WriteEntry<TKey, T, TKeyCodec, TCodec>(ref ItemWriter writer, DifferentTexts names, TKey key, T value)
        where TKeyCodec : struct, IScalarCodec<TKey>
        where TCodec : struct, IValueCodec<T>
    {
        writer.BeginName();
        int start = writer.Length;
        TKeyCodec.WriteText(ref writer, key);
        if (!names.IsNew(writer.Written[start..]))
            throw StorageErrors.SameName(Encoding.UTF8.GetString(writer.Written[start..]));
        writer.EndName();
        Write<T, TCodec>(ref writer, value);
    }

    /// <summary>Writes a whole list.</summary>
    public static void WriteList<T, TCodec>(ref ItemWriter writer, scoped ReadOnlySpan<T> elements)
        where TCodec : struct, IValueCodec<T>
    {
        writer.BeginList();
        foreach (T element in elements)
        {
            writer.NextElement();
            Write<T, TCodec>(ref writer, element);
        }

        writer.EndList();
    }

    public static T Read<T, TCodec>(ref ItemReader reader)
        where TCodec : struct, IValueCodec<T> =>
        !typeof(T).IsValueType && reader.TryReadNull() ? TCodec.StoredNull : TCodec.Read(ref reader);
}
