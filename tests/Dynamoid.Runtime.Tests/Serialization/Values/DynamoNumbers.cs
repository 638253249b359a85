using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace Dynamoid.Runtime.Tests.Serialization.Values;

/// <summary>A number written in some way, and its exact value as an integer of 1E-200.</summary>
internal sealed record WrittenNumber(string Text, BigInteger Scaled)
{
    public override string ToString() => Text;
}

/// <summary>Generators of all numbers that DynamoDB keeps.</summary>
internal static class DynamoNumbers
{
    private const int Scale = 200;

    public static Gen<DynamoNumber> Values => Written.Select(static number => DynamoNumber.Parse(number.Text));

    /// <summary>1 to 38 digits, the first of them standing for 1E-130 to 1E+125, and zeros, signs, points and exponents as they come.</summary>
    public static Gen<WrittenNumber> Written =>
        from count in Gen.Choose(1, 38)
        from digits in Gen.Elements("0123456789".ToCharArray()).ArrayOf(count)
        from magnitude in Gen.OneOf(Gen.Choose(-130, 125), Gen.Choose(-3, 3), Gen.Elements(-130, 125))
        from sign in Gen.Elements("", "-", "+")
        from point in Gen.Choose(0, 45)
        from zeros in Gen.Choose(0, 3)
        select Write([.. digits.Prepend(NonZero(digits[0])).Take(count)], magnitude, sign, point, zeros);

    private static char NonZero(char digit) => digit == '0' ? '7' : digit;

    private static WrittenNumber Write(char[] digits, int magnitude, string sign, int point, int zeros)
    {
        BigInteger value = BigInteger.Parse(digits, CultureInfo.InvariantCulture) * BigInteger.Pow(10, Scale + magnitude - digits.Length + 1);
        string padded = new string('0', zeros) + new string(digits) + new string('0', zeros);
        int at = Math.Min(point, padded.Length);

        // The exponent that puts the first digit back to its place.
        int exponent = magnitude - (at - zeros - 1);
        string text = $"{sign}{padded[..at]}.{padded[at..]}E{exponent.ToString(CultureInfo.InvariantCulture)}";
        return new WrittenNumber(text, sign == "-" ? -value : value);
    }
}
