namespace Dynamoid.Serialization;

/// <summary><see cref="bool"/> as <c>BOOL</c>; <c>S</c> with <c>t</c> or <c>f</c> is read as well.</summary>
public readonly struct BooleanCodec : IValueCodec<bool>
{
    /// <inheritdoc/>
    public static void Write(ref ItemWriter writer, bool value) => writer.WriteBoolean(value);

    /// <inheritdoc/>
    public static bool Read(ref ItemReader reader) => reader.ReadBoolean();
}
