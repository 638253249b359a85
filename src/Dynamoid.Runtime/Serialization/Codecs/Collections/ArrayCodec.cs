namespace Dynamoid.Serialization;

/// <summary>An array as <c>L</c>; null elements are stored as <c>NULL</c>. Arrays of bytes have a codec of their own, <see cref="BinaryCodec"/>.</summary>
/// <typeparam name="T">The elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct ArrayCodec<T, TCodec> : IValueCodec<T[]>
    where TCodec : struct, IValueCodec<T>
{
    /// <inheritdoc/>
    public static void Write(ref ItemWriter writer, T[] value) => ElementCodec.WriteList<T, TCodec>(ref writer, value);

    /// <inheritdoc/>
    public static T[] Read(ref ItemReader reader) => [.. ListCodec<T, TCodec>.Read(ref reader)];
}
