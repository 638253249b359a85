using System.Buffers.Text;
using System.Globalization;
using System.Numerics;

namespace Dynamoid.Serialization;

/// <summary>
/// <see cref="Int128"/>, <see cref="UInt128"/> and <see cref="BigInteger"/> as <c>N</c>. DynamoDB keeps 38 significant digits and magnitudes below 1E+126; what has more
/// is refused, never rounded.
/// </summary>
/// <typeparam name="T">The CLR number.</typeparam>
public readonly struct WideIntegerCodec<T> : IScalarCodec<T>
    where T : struct, IBinaryInteger<T>
{
    private const int SignificantDigits = 38;
    private const int MostDigits = 126;

    // 1E+126 has 419 bits, which BigInteger counts in words of 32. What is longer is not even formatted.
    private const int MostBytes = 56;

    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.Number;

    /// <inheritdoc/>
    /// <exception cref="ItemFormatException">The number has more than 38 significant digits, or is out of DynamoDB's range.</exception>
    public static void Write(ref ItemWriter writer, T value) => ScalarText.Write<T, WideIntegerCodec<T>>(ref writer, value);

    /// <inheritdoc/>
    public static T Read(ref ItemReader reader) => ScalarText.Read<T, WideIntegerCodec<T>>(ref reader);

    /// <inheritdoc/>
    public static void WriteText(ref ItemWriter writer, T value)
    {
        Span<char> text = stackalloc char[MostDigits + MostBytes];
        if (value.GetByteCount() > MostBytes || !value.TryFormat(text, out int length, default, CultureInfo.InvariantCulture))
            throw StorageErrors.NotANumber();
        text = text[..length];
        ReadOnlySpan<char> digits = text.TrimStart('-');
        if (digits.Length > MostDigits)
            throw StorageErrors.NotANumber();
        if (digits.TrimEnd('0').Length > SignificantDigits)
            throw StorageErrors.TooManyDigits();
        writer.WriteText(text);
    }

    /// <inheritdoc/>
    public static T ReadText(scoped ReadOnlySpan<byte> text, ref ItemReader reader) =>
        IsShort(text) && T.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out T value) ? value : throw reader.NotA(typeof(T).Name, AttributeType.Number);

    // An exponent of many digits would make a number of as many bytes as it says.
    private static bool IsShort(ReadOnlySpan<byte> text)
    {
        int exponent = text.IndexOfAny((byte)'E', (byte)'e');
        ReadOnlySpan<byte> mantissa = exponent < 0 ? text : text[..exponent];
        return mantissa.Length <= MostDigits * 2 && (exponent < 0 || HasExponentInRange(text[(exponent + 1)..]));
    }

    private static bool HasExponentInRange(ReadOnlySpan<byte> text) =>
        Utf8Parser.TryParse(text, out int exponent, out int used) && used == text.Length && exponent is >= -MostDigits * 2 and <= MostDigits;
}
