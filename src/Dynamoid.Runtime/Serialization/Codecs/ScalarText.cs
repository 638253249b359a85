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
}
