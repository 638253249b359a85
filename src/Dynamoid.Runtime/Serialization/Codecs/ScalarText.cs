namespace Dynamoid.Serialization;

/// <summary>What all scalar codecs share: a type tag around a text.</summary>
internal static class ScalarText
{
    public static void Write<T, TCodec>(ref ItemWriter writer, T value)
        where TCodec : struct, IScalarCodec<T>
    {
        writer.BeginScalar(TCodec.Type);
        TCodec.WriteText(ref writer, value);
        writer.EndScalar();
    }

    public static T Read<T, TCodec>(ref ItemReader reader)
        where TCodec : struct, IScalarCodec<T> => TCodec.ReadText(reader.ReadText(TCodec.Type), ref reader);

    /// <summary>Reads a value that may be stored in an older encoding of another type.</summary>
    public static T ReadAny<T, TCodec>(ref ItemReader reader)
        where TCodec : struct, IScalarCodec<T> => TCodec.ReadText(reader.ReadText(StoredType<T, TCodec>(ref reader)), ref reader);

    /// <summary>The type of the value that comes next if the codec reads it; the codec's own type otherwise.</summary>
    private static AttributeType StoredType<T, TCodec>(ref ItemReader reader)
        where TCodec : struct, IScalarCodec<T>
    {
        if (reader.NextIs(TCodec.Type))
            return TCodec.Type;
        AttributeType stored = reader.PeekType();
        return TCodec.AlsoReads(stored) ? stored : TCodec.Type;
    }
}
