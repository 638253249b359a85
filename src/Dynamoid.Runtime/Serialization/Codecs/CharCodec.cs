namespace Dynamoid.Serialization;

/// <summary><see cref="char"/> as <c>S</c> of one character.</summary>
public readonly struct CharCodec : IScalarCodec<char>
{
    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.String;

    /// <inheritdoc/>
    /// <exception cref="ItemFormatException">The character is half a surrogate pair.</exception>
    public static void Write(ref ItemWriter writer, char value) => ScalarText.Write<char, CharCodec>(ref writer, value);

    /// <inheritdoc/>
    public static char Read(ref ItemReader reader) => ScalarText.Read<char, CharCodec>(ref reader);

    /// <inheritdoc/>
    public static void WriteText(ref ItemWriter writer, char value) => writer.WriteText([value]);

    /// <inheritdoc/>
    public static char ReadText(scoped ReadOnlySpan<byte> text, ref ItemReader reader) =>
        System.Text.Rune.DecodeFromUtf8(text, out System.Text.Rune value, out int used) == System.Buffers.OperationStatus.Done && used == text.Length && value.IsBmp
            ? (char)value.Value
            : throw reader.NotA(nameof(Char), AttributeType.String);
}
