using System.Collections.Immutable;

namespace Dynamoid.Serialization;

/// <summary>
/// <see cref="ImmutableArray{T}"/> as <c>L</c>; null elements are stored as <c>NULL</c>. A default one has no value: generated code leaves it out, and inside a list or
/// map it is stored as <c>NULL</c>.
/// </summary>
/// <typeparam name="T">The elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct ImmutableArrayCodec<T, TCodec> : IValueCodec<ImmutableArray<T>>
    where TCodec : struct, IValueCodec<T>
{
    /// <inheritdoc/>
    public static void Write(ref ItemWriter writer, ImmutableArray<T> value)
    {
        if (value.IsDefault)
            writer.WriteNull();
        else
            ElementCodec.WriteList<T, TCodec>(ref writer, value.AsSpan());
    }

    /// <inheritdoc/>
    public static ImmutableArray<T> Read(ref ItemReader reader) => reader.TryReadNull() ? default : [.. ListCodec<T, TCodec>.Read(ref reader)];
}
