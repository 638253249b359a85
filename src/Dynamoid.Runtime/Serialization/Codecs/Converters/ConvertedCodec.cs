namespace Dynamoid.Serialization;

/// <summary>A type that a converter stores as another one. If it stores null, that is <c>NULL</c>.</summary>
/// <typeparam name="T">The CLR type.</typeparam>
/// <typeparam name="TStored">What it is stored as.</typeparam>
/// <typeparam name="TConverter">The converter.</typeparam>
/// <typeparam name="TCodec">The codec of what it is stored as.</typeparam>
public readonly struct ConvertedCodec<T, TStored, TConverter, TCodec> : IValueCodec<T>
    where TConverter : IDynamoConverter<T, TStored>
    where TCodec : struct, IValueCodec<TStored>
{
    /// <inheritdoc/>
    public static T StoredNull => Conversion<T, TStored, TConverter>.OfNull(TCodec.StoredNull);

    /// <inheritdoc/>
    /// <exception cref="ItemFormatException">The converter throws; its exception is the inner one.</exception>
    public static void Write(ref ItemWriter writer, T value) => ElementCodec.Write<TStored, TCodec>(ref writer, Conversion<T, TStored, TConverter>.Dump(value));

    /// <inheritdoc/>
    public static T Read(ref ItemReader reader) => Conversion<T, TStored, TConverter>.Load(ElementCodec.Read<TStored, TCodec>(ref reader), ref reader);
}
