namespace Dynamoid.Serialization;

/// <summary>A type that a converter stores as a text, a number or bytes, so that it may be a key or the member of a set.</summary>
/// <typeparam name="T">The CLR type.</typeparam>
/// <typeparam name="TStored">What it is stored as.</typeparam>
/// <typeparam name="TConverter">The converter.</typeparam>
/// <typeparam name="TCodec">The codec of what it is stored as.</typeparam>
public readonly struct ConvertedScalarCodec<T, TStored, TConverter, TCodec> : IScalarCodec<T>
    where TConverter : IDynamoConverter<T, TStored>
    where TCodec : struct, IScalarCodec<TStored>
{
    /// <inheritdoc/>
    public static T StoredNull => Conversion<T, TStored, TConverter>.OfNull(TCodec.StoredNull);

    /// <inheritdoc/>
    public static AttributeType Type => TCodec.Type;

    /// <inheritdoc/>
    public static bool IsOneToOne => false;

    /// <inheritdoc/>
    /// <exception cref="ItemFormatException">The converter throws; its exception is the inner one.</exception>
    public static void Write(ref ItemWriter writer, T value) => ConvertedCodec<T, TStored, TConverter, TCodec>.Write(ref writer, value);

    /// <inheritdoc/>
    public static T Read(ref ItemReader reader) => ConvertedCodec<T, TStored, TConverter, TCodec>.Read(ref reader);

    /// <inheritdoc/>
    /// <exception cref="ItemFormatException">The converter throws; its exception is the inner one.</exception>
    public static void WriteText(ref ItemWriter writer, T value) =>
        TCodec.WriteText(ref writer, Conversion<T, TStored, TConverter>.Dump(value) is { } stored ? stored : throw StorageErrors.NullInSet());

    /// <inheritdoc/>
    public static T ReadText(scoped ReadOnlySpan<byte> text, ref ItemReader reader) => Conversion<T, TStored, TConverter>.Load(TCodec.ReadText(text, ref reader), ref reader);

    /// <inheritdoc/>
    public static bool IsMember(T value) => value is null || TCodec.IsMember(Conversion<T, TStored, TConverter>.Dump(value));

    /// <inheritdoc/>
    public static bool AlsoReads(AttributeType stored) => TCodec.AlsoReads(stored);
}
