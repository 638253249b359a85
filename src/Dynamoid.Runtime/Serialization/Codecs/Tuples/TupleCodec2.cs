namespace Dynamoid.Serialization;

/// <summary>A tuple of two as <c>L</c> of exactly as many values; null elements are stored as <c>NULL</c>.</summary>
public readonly struct TupleCodec<T1, T2, TCodec1, TCodec2> : IValueCodec<(T1, T2)>
    where TCodec1 : struct, IValueCodec<T1>
    where TCodec2 : struct, IValueCodec<T2>
{
    /// <inheritdoc/>
    public static void Write(ref ItemWriter writer, (T1, T2) value)
    {
        writer.BeginList();
        TupleElement.Write<T1, TCodec1>(ref writer, value.Item1);
        TupleElement.Write<T2, TCodec2>(ref writer, value.Item2);
        writer.EndList();
    }

    /// <inheritdoc/>
    public static (T1, T2) Read(ref ItemReader reader)
    {
        reader.BeginList();
        (T1, T2) value = (
            TupleElement.Read<T1, TCodec1>(ref reader, 0, of: 2),
            TupleElement.Read<T2, TCodec2>(ref reader, 1, of: 2));
        TupleElement.End(ref reader, 2);
        return value;
    }
}
