namespace Dynamoid.Serialization;

/// <summary>One element of a tuple, which is stored as a list.</summary>
internal static class TupleElement
{
    public static void Write<T, TCodec>(ref ItemWriter writer, T value)
        where TCodec : struct, IValueCodec<T>
    {
        writer.NextElement();
        ElementCodec.Write<T, TCodec>(ref writer, value);
    }

    /// <summary>Reads the element with an index.</summary>
    public static T Read<T, TCodec>(ref ItemReader reader, int index, int of)
        where TCodec : struct, IValueCodec<T> =>
        reader.NextElement() ? ElementCodec.Read<T, TCodec>(ref reader) : throw OtherLength(ref reader, of, $"{index}");

    /// <summary>Closes the list after the last element.</summary>
    public static void End(ref ItemReader reader, int count)
    {
        if (reader.NextElement())
            throw OtherLength(ref reader, count, "more");
    }

    private static ItemFormatException OtherLength(ref ItemReader reader, int expected, string found) =>
        reader.Refuse("The list has another length than the tuple, and which element is which is not known", $"L of {expected} elements", found);
}
