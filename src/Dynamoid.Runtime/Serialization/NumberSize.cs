using System.Buffers.Text;

namespace Dynamoid.Serialization;

/// <summary>
/// The bytes of a number. DynamoDB keeps the digits in pairs that begin at the decimal point, without the pairs of zeros at both ends: 1 and 99 are one pair, 101 and 0.011 are two.
/// A byte goes to the exponent and one to the minus. The documentation says only "approximately"; DynamoDB Local counts just so.
/// </summary>
internal static class NumberSize
{
    private const int Most = 21;

    // Far beyond what DynamoDB stores, and far from overflow.
    private const int WidestExponent = 1_000_000;

    public static int Of(ReadOnlySpan<byte> number)
    {
        int mark = number.IndexOfAny((byte)'e', (byte)'E');
        ReadOnlySpan<byte> digits = mark < 0 ? number : number[..mark];
        int exponent = mark < 0 ? 0 : ExponentOf(number[(mark + 1)..]);
        int first = digits.IndexOfAnyInRange((byte)'1', (byte)'9');
        if (first < 0)
            return 1;
        int last = digits.LastIndexOfAnyInRange((byte)'1', (byte)'9');
        int point = digits.IndexOf((byte)'.');
        int highest = PowerOf(first, point < 0 ? digits.Length : point) + exponent;
        int lowest = PowerOf(last, point < 0 ? digits.Length : point) + exponent;

        // A shift to the right rounds down, below the point too.
        int pairs = (highest >> 1) - (lowest >> 1) + 1;
        return Math.Min(Most, 1 + pairs + (digits[0] == '-' ? 1 : 0));
    }

    // The power of ten that a digit counts for, by its place and that of the decimal point.
    private static int PowerOf(int place, int point) => place < point ? point - place - 1 : point - place;

    private static int ExponentOf(ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> digits = text is [(byte)'+', ..] ? text[1..] : text;
        bool isSmall = Utf8Parser.TryParse(digits, out int exponent, out _);
        return isSmall ? Math.Clamp(exponent, -WidestExponent, WidestExponent) : WidestExponent;
    }
}
