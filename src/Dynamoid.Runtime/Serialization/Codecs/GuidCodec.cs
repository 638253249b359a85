namespace Dynamoid.Serialization;

/// <summary><see cref="Guid"/> as <c>S</c> in lower case with dashes.</summary>
public readonly struct GuidCodec : IScalarCodec<Guid>
{
    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.String;

    /// <inheritdoc/>
    public static void Write(ref ItemWriter writer, Guid value) => ScalarText.Write<Guid, GuidCodec>(ref writer, value);

    /// <inheritdoc/>
    public static Guid Read(ref ItemReader reader) => ScalarText.Read<Guid, GuidCodec>(ref reader);

    /// <inheritdoc/>
    public static void WriteText(ref ItemWriter writer, Guid value) => writer.WriteNumberText(value, "D");

    /// <inheritdoc/>
    public static Guid ReadText(scoped ReadOnlySpan<byte> text, ref ItemReader reader) =>
        System.Buffers.Text.Utf8Parser.TryParse(text, out Guid value, out int used) && used == text.Length
            ? value
            : throw reader.NotA(nameof(Guid), AttributeType.String);
}
