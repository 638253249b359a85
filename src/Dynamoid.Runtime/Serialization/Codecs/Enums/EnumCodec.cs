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
    public static TEnum Read(ref ItemReader reader) => ScalarText.ReadAny<TEnum, EnumCodec<TEnum, TNames>>(ref reader);

    /// <inheritdoc/>
    public static void WriteText(ref ItemWriter writer, TEnum value)
    {
        ReadOnlySpan<byte> name = TNames.NameOf(value);
        if (name.IsEmpty)
            EnumNumber<TEnum, TNames>.Write(ref writer, value);
        else
            writer.WriteRaw(name);
    }

    /// <inheritdoc/>
    public static TEnum ReadText(scoped ReadOnlySpan<byte> text, ref ItemReader reader) => EnumText<TEnum, TNames>.Read(text, ref reader);

    /// <inheritdoc/>
    public static bool AlsoReads(AttributeType stored) => stored == AttributeType.Number;
}
