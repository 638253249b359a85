namespace Dynamoid.Serialization;

/// <summary>
/// <see cref="bool"/> as <c>S</c> with <c>t</c> or <c>f</c>, the Ruby gem's older encoding; <c>BOOL</c> is read as well. Any other text is refused: what <c>true</c> or
/// <c>1</c> meant to whoever wrote it is not known.
/// </summary>
public readonly struct BooleanTextCodec : IScalarCodec<bool>
{
    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.String;

    /// <inheritdoc/>
    public static void Write(ref ItemWriter writer, bool value) => ScalarText.Write<bool, BooleanTextCodec>(ref writer, value);

    /// <inheritdoc/>
    public static bool Read(ref ItemReader reader) => reader.ReadBoolean();

    /// <inheritdoc/>
    public static void WriteText(ref ItemWriter writer, bool value) => writer.WriteRaw(value ? "t"u8 : "f"u8);

    /// <inheritdoc/>
    public static bool ReadText(scoped ReadOnlySpan<byte> text, ref ItemReader reader) => text switch
    {
        [(byte)'t'] => true,
        [(byte)'f'] => false,
        _ => throw reader.NotA("boolean (t or f)", AttributeType.String),
    };
}
