namespace Dynamoid.Serialization;

/// <summary><see cref="string"/> as <c>S</c>.</summary>
public readonly struct StringCodec : IScalarCodec<string>
{
    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.String;

    /// <inheritdoc/>
    public static void Write(ref ItemWriter writer, string value) => ScalarText.Write<string, StringCodec>(ref writer, value);

    /// <inheritdoc/>
    public static string Read(ref ItemReader reader) => reader.ReadString();

    /// <inheritdoc/>
    public static void WriteText(ref ItemWriter writer, string value) => writer.WriteText(value);

    /// <inheritdoc/>
    public static string ReadText(scoped ReadOnlySpan<byte> text, ref ItemReader reader) => reader.Decode(text);
}
