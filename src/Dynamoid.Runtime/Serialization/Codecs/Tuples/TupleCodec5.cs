namespace Dynamoid.Serialization;

/// <summary>A tuple of five as <c>L</c> of exactly as many values; null elements are stored as <c>NULL</c>.</summary>
public readonly struct TupleCodec<T1, T2, T3, T4, T5, TCodec1, TCodec2, TCodec3, TCodec4, TCodec5> : IValueCodec<(T1, T2, T3, T4, T5)>
    where TCodec1 : struct, IValueCodec<T1>
    where TCodec2 : struct, IValueCodec<T2>
    where TCodec3 : struct, IValueCodec<T3>
    where TCodec4 : struct, IValueCodec<T4>
    where TCodec5 : struct, IValueCodec<T5>
{
    /// <inheritdoc/>
    public static void Write(ref ItemWriter writer, (T1, T2, T3, T4, T5) value)
    {
        writer.BeginList();
        TupleElement.Write<T1, TCodec1>(ref writer, value.Item1);
        TupleElement.Write<T2, TCodec2>(ref writer, value.Item2);
        TupleElement.Write<T3, TCodec3>(ref writer, value.Item3);
        TupleElement.Write<T4, TCodec4>(ref writer, value.Item4);
        TupleElement.Write<T5, TCodec5>(ref writer, value.Item5);
        writer.EndList();
    }

    /// <inheritdoc/>
    public static (T1, T2, T3, T4, T5) Read(ref ItemReader reader)
    {
        reader.BeginList();
        (T1, T2, T3, T4, T5) value = (
            TupleElement.Read<T1, TCodec1>(ref reader, 0, of: 5),
            TupleElement.Read<T2, TCodec2>(ref reader, 1, of: 5),
            TupleElement.Read<T3, TCodec3>(ref reader, 2, of: 5),
            TupleElement.Read<T4, TCodec4>(ref reader, 3, of: 5),
            TupleElement.Read<T5, TCodec5>(ref reader, 4, of: 5));
        TupleElement.End(ref reader, 5);
        return value;
    }
}
