using System.Globalization;

namespace Dynamoid.Serialization;

/// <summary><see cref="Half"/> as <c>N</c>, in the fewest digits that give it back.</summary>
public readonly struct HalfCodec : IScalarCodec<Half>
{
    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.Number;

    /// <inheritdoc/>
    /// <exception cref="ItemFormatException">The number is infinite or not a number.</exception>
    public static void Write(ref ItemWriter writer, Half value) => ScalarText.Write<Half, HalfCodec>(ref writer, value);

    /// <inheritdoc/>
    public static Half Read(ref ItemReader reader) => ScalarText.Read<Half, HalfCodec>(ref reader);

    /// <inheritdoc/>
    public static void WriteText(ref ItemWriter writer, Half value) => writer.WriteNumberText(Half.IsFinite(value) ? value : throw StorageErrors.NotANumber());

    /// <inheritdoc/>
    public static Half ReadText(scoped ReadOnlySpan<byte> text, ref ItemReader reader) =>
        Half.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out Half value) && Half.IsFinite(value)
            ? value
            : throw reader.NotA(nameof(Half), AttributeType.Number);
}
