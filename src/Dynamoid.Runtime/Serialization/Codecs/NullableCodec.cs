namespace Dynamoid.Serialization;

/// <summary>A nullable value inside a list or map: a null is stored as <c>NULL</c>.</summary>
/// <typeparam name="T">The value type.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
public readonly struct NullableCodec<T, TCodec> : IValueCodec<T?>
    where T : struct
    where TCodec : struct, IValueCodec<T>
{
    /// <inheritdoc/>
    public static void Write(ref ItemWriter writer, T? value)
    {
        if (value is { } present)
            TCodec.Write(ref writer, present);
        else
            writer.WriteNull();
    }

    /// <inheritdoc/>
    public static T? Read(ref ItemReader reader) => reader.TryReadNull() ? null : TCodec.Read(ref reader);
}
