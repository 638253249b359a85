using System.Buffers.Text;

namespace Dynamoid.Serialization;

/// <summary>An enum as <c>S</c> with the member's name, or the number when it has none; <c>N</c> is read as well.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
/// <typeparam name="TNames">Its names, written by the compiler.</typeparam>
public readonly struct EnumCodec<TEnum, TNames> : IScalarCodec<TEnum>
    where TEnum : struct, Enum
    where TNames : struct, IEnumNames<TEnum>
{
    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.String;

    /// <inheritdoc/>
    public static void Write(ref ItemWriter writer, TEnum value) => ScalarText.Write<TEnum, EnumCodec<TEnum, TNames>>(ref writer, value);

    /// <inheritdoc/>
    public static TEnum Read(ref ItemReader reader)
    {
        AttributeType stored = reader.NextIs(AttributeType.Number) ? AttributeType.Number : AttributeType.String;
        return ReadText(reader.ReadText(stored), ref reader);
    }

    /// <inheritdoc/>
    public static void WriteText(ref ItemWriter writer, TEnum value)
    {
        ReadOnlySpan<byte> name = TNames.NameOf(value);
        if (name.IsEmpty)
            writer.WriteNumberText(TNames.ToNumber(value));
        else
            writer.WriteRaw(name);
    }

    /// <inheritdoc/>
    public static TEnum ReadText(scoped ReadOnlySpan<byte> text, ref ItemReader reader)
    {
        if (TNames.TryParse(text, out TEnum value))
            return value;
        return Utf8Parser.TryParse(text, out long number, out int used) && used == text.Length
            ? TNames.FromNumber(number)
            : throw reader.NotA(typeof(TEnum).Name, AttributeType.String);
    }
}
