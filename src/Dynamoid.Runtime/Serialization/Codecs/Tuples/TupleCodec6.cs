namespace Dynamoid.Serialization;

/// <summary>A tuple of six as <c>L</c> of exactly as many values; null elements are stored as <c>NULL</c>.</summary>
public readonly struct TupleCodec<T1, T2, T3, T4, T5, T6, TCodec1, TCodec2, TCodec3, TCodec4, TCodec5, TCodec6> : IValueCodec<(T1, T2, T3, T4, T5, T6)>
    where TCodec1 : struct, IValueCodec<T1>
    where TCodec2 : struct, IValueCodec<T2>
    where TCodec3 : struct, IValueCodec<T3>
    where TCodec4 : struct, IValueCodec<T4>
    where TCodec5 : struct, IValueCodec<T5>
    where TCodec6 : struct, IValueCodec<T6>
{
    /// <inheritdoc/>
    public static void Write(ref ItemWriter writer, (T1, T2, T3, T4, T5, T6) value)
    {
        writer.BeginList();
        TupleElement.Write<T1, TCodec1>(ref writer, value.Item1);
        TupleElement.Write<T2, TCodec2>(ref writer, value.Item2);
        TupleElement.Write<T3, TCodec3>(ref writer, value.Item3);
        TupleElement.Write<T4, TCodec4>(ref writer, value.Item4);
        TupleElement.Write<T5, TCodec5>(ref writer, value.Item5);
        TupleElement.Write<T6, TCodec6>(ref writer, value.Item6);
        writer.EndList();
    }

    /// <inheritdoc/>
    public static (T1, T2, T3, T4, T5, T6) Read(ref ItemReader reader)
    {
        reader.BeginList();
        (T1, T2, T3, T4, T5, T6) value = (
            TupleElement.Read<T1, TCodec1>(ref reader, 0, of: 6),
            TupleElement.Read<T2, TCodec2>(ref reader, 1, of: 6),
            TupleElement.Read<T3, TCodec3>(ref reader, 2, of: 6),
            TupleElement.Read<T4, TCodec4>(ref reader, 3, of: 6),
            TupleElement.Read<T5, TCodec5>(ref reader, 4, of: 6),
            TupleElement.Read<T6, TCodec6>(ref reader, 5, of: 6));
        TupleElement.End(ref reader, 6);
        return value;
    }
}
