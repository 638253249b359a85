namespace Dynamoid.Serialization;

/// <summary>
/// An enum of flags as <c>S</c> with the names of its bits, from the lowest up: <c>Read, Write</c>. Without any bit it is the name of the member that is zero, or <c>0</c>. If a
/// bit has no name of its own, it is the name of the whole value, or the number. <c>N</c>, and names in any order, are read as well.
/// </summary>
/// <typeparam name="TEnum">The enum.</typeparam>
/// <typeparam name="TNames">Its names, written by the compiler.</typeparam>
public readonly struct FlagsCodec<TEnum, TNames> : IScalarCodec<TEnum>
    where TEnum : struct, Enum
    where TNames : struct, IEnumNames<TEnum>
{
    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.String;

    /// <inheritdoc/>
    public static void Write(ref ItemWriter writer, TEnum value) => ScalarText.Write<TEnum, FlagsCodec<TEnum, TNames>>(ref writer, value);

    /// <inheritdoc/>
    public static TEnum Read(ref ItemReader reader) => ScalarText.ReadAny<TEnum, FlagsCodec<TEnum, TNames>>(ref reader);

    /// <inheritdoc/>
    public static void WriteText(ref ItemWriter writer, TEnum value) => FlagsText<TEnum, TNames>.Write(ref writer, value);

    /// <inheritdoc/>
    public static TEnum ReadText(scoped ReadOnlySpan<byte> text, ref ItemReader reader) => FlagsText<TEnum, TNames>.Read(text, ref reader);

    /// <inheritdoc/>
    public static bool AlsoReads(AttributeType stored) => stored == AttributeType.Number;
}
