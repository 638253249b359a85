using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Dynamoid;

/// <content>Formatting.</content>
public readonly partial struct DynamoNumber
{
    // 38 digits behind a zero and a point: what is longer is written with an exponent.
    private const int LongestPlain = 40;

    // A sign, 38 digits, a point, and E-130.
    private const int LongestText = 48;

    /// <summary>The number in plain notation, such as <c>-12.5</c>; with an exponent, such as <c>1.5E+100</c>, where that would be longer than 40 digits.</summary>
    public override string ToString()
    {
        Span<byte> text = stackalloc byte[LongestText];
        return Encoding.ASCII.GetString(text[..Format(text)]);
    }

    /// <inheritdoc cref="ToString()"/>
    /// <param name="format">None, or <c>G</c>: there is one form.</param>
    /// <param name="formatProvider">Ignored.</param>
    /// <exception cref="FormatException">Another format is asked for.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        CheckFormat(format);
        return ToString();
    }

    /// <summary>Writes the text of <see cref="ToString()"/>.</summary>
    /// <param name="destination">Where to: 45 characters always suffice.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <param name="format">None, or <c>G</c>: there is one form.</param>
    /// <param name="provider">Ignored.</param>
    /// <exception cref="FormatException">Another format is asked for.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        CheckFormat(format);
        Span<byte> text = stackalloc byte[LongestText];
        int length = Format(text);
        bool fits = length <= destination.Length;
        charsWritten = fits ? Encoding.ASCII.GetChars(text[..length], destination) : 0;
        return fits;
    }

    /// <inheritdoc cref="TryFormat(Span{char}, out int, ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <param name="utf8Destination">Where to: 45 bytes always suffice.</param>
    /// <param name="bytesWritten">How many bytes were written.</param>
    /// <param name="format">None, or <c>G</c>: there is one form.</param>
    /// <param name="provider">Ignored.</param>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        CheckFormat(format);
        Span<byte> text = stackalloc byte[LongestText];
        int length = Format(text);
        bool fits = text[..length].TryCopyTo(utf8Destination);
        bytesWritten = fits ? length : 0;
        return fits;
    }

    private static void CheckFormat(ReadOnlySpan<char> format)
    {
        if (format is not ("" or "G" or "g"))
            throw new FormatException($"The format '{format}' is not known: a {nameof(DynamoNumber)} has one form.");
    }

    private int Format(Span<byte> text)
    {
        int sign = 0;
        if (_isNegative)
            text[sign++] = (byte)'-';
        Span<byte> digits = stackalloc byte[MostDigits];
        bool done = Digits.TryFormat(digits, out int count, default, CultureInfo.InvariantCulture);
        Debug.Assert(done, "there are at most 38 digits");
        digits = digits[..count];

        // How many digits stand before the point; below one, how many zeros follow it.
        int whole = count + _exponent;
        if (Math.Max(whole, count) + (whole < count ? 1 : 0) + Math.Max(1 - whole, 0) > LongestPlain)
            return sign + WriteScientific(digits, whole - 1, text[sign..]);
        return sign + (whole <= 0 ? WriteFraction(digits, whole, text[sign..]) : WritePlain(digits, whole, text[sign..]));
    }

    private static int WriteFraction(ReadOnlySpan<byte> digits, int whole, Span<byte> text)
    {
        text[..(2 - whole)].Fill((byte)'0');
        text[1] = (byte)'.';
        digits.CopyTo(text[(2 - whole)..]);
        return 2 - whole + digits.Length;
    }

    private static int WritePlain(ReadOnlySpan<byte> digits, int whole, Span<byte> text)
    {
        if (whole >= digits.Length)
        {
            digits.CopyTo(text);
            text[digits.Length..whole].Fill((byte)'0');
            return whole;
        }

        digits[..whole].CopyTo(text);
        text[whole] = (byte)'.';
        digits[whole..].CopyTo(text[(whole + 1)..]);
        return digits.Length + 1;
    }

    private static int WriteScientific(ReadOnlySpan<byte> digits, int magnitude, Span<byte> text)
    {
        int length = WritePlain(digits, 1, text);
        text[length++] = (byte)'E';
        text[length++] = magnitude < 0 ? (byte)'-' : (byte)'+';
        bool done = Math.Abs(magnitude).TryFormat(text[length..], out int written, default, CultureInfo.InvariantCulture);
        Debug.Assert(done, "there are at most three digits");
        return length + written;
    }
}
