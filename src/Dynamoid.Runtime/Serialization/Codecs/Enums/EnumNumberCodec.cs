namespace Dynamoid.Serialization;

/// <summary>An enum as <c>N</c>; <c>S</c> with the member's name is read as well.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
/// <typeparam name="TNames">Its names, written by the compiler.</typeparam>
public readonly struct EnumNumberCodec<TEnum, TNames> : IScalarCodec<TEnum>
    where TEnum : struct, Enum
    where TNames : struct, IEnumNames<TEnum>
{
    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.Number;

    /// <inheritdoc/>
    public static void Write(ref ItemWriter writer, TEnum value) => ScalarText.Write<TEnum, EnumNumberCodec<TEnum, TNames>>(ref writer, value);

    /// <inheritdoc/>
    public static TEnum Read(ref ItemReader reader) => ScalarText.ReadAny<TEnum, EnumNumberCodec<TEnum, TNames>>(ref reader);

    /// <inheritdoc/>
    public static void WriteText(ref ItemWriter writer, TEnum value) => EnumNumber<TEnum, TNames>.Write(ref writer, value);

    /// <inheritdoc/>
    public static TEnum ReadText(scoped ReadOnlySpan<byte> text, ref ItemReader reader) => FlagsText<TEnum, TNames>.Read(text, ref reader);

    /// <inheritdoc/>
    public static bool AlsoReads(AttributeType stored) => stored == AttributeType.String;
}
