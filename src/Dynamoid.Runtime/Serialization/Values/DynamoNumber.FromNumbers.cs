using System.Globalization;
using System.Numerics;
using Dynamoid.Serialization;

namespace Dynamoid;

/// <content>Conversions from the CLR's numbers: implicit where every value has one.</content>
public readonly partial struct DynamoNumber
{
    /// <summary>The same number.</summary>
    public static implicit operator DynamoNumber(byte value) => FromWhole(value, isNegative: false);

    /// <summary>The same number.</summary>
    public static implicit operator DynamoNumber(sbyte value) => (long)value;

    /// <summary>The same number.</summary>
    public static implicit operator DynamoNumber(short value) => (long)value;

    /// <summary>The same number.</summary>
    public static implicit operator DynamoNumber(ushort value) => FromWhole(value, isNegative: false);

    /// <summary>The same number.</summary>
    public static implicit operator DynamoNumber(int value) => (long)value;

    /// <summary>The same number.</summary>
    public static implicit operator DynamoNumber(uint value) => FromWhole(value, isNegative: false);

    /// <summary>The same number.</summary>
    public static implicit operator DynamoNumber(long value) => FromWhole(value < 0 ? 0UL - (ulong)value : (ulong)value, value < 0);

    /// <summary>The same number.</summary>
    public static implicit operator DynamoNumber(ulong value) => FromWhole(value, isNegative: false);

    /// <summary>The same number; zeros behind the point are dropped.</summary>
    public static implicit operator DynamoNumber(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        UInt128 digits = new((uint)parts[2], ((ulong)(uint)parts[1] << 32) | (uint)parts[0]);
        return Strip(digits, -value.Scale, decimal.IsNegative(value));
    }

    /// <summary>The same number.</summary>
    /// <exception cref="OverflowException">It has more than 38 significant digits.</exception>
    public static explicit operator DynamoNumber(Int128 value) => FromWhole(value < 0 ? UInt128.Zero - (UInt128)value : (UInt128)value, value < 0);

    /// <summary>The same number.</summary>
    /// <exception cref="OverflowException">It has more than 38 significant digits.</exception>
    public static explicit operator DynamoNumber(UInt128 value) => FromWhole(value, isNegative: false);

    /// <summary>The same number.</summary>
    /// <exception cref="OverflowException">It has more than 38 significant digits, or more than 126 digits at all.</exception>
    public static explicit operator DynamoNumber(BigInteger value)
    {
        Span<char> text = stackalloc char[HighestMagnitude + 2];
        return value.GetBitLength() <= LongestInteger && value.TryFormat(text, out int length, default, CultureInfo.InvariantCulture)
            ? Parse(text[..length])
            : throw Refuse(Problem.OutOfRange);
    }

    /// <summary>The number with the fewest digits that is this one in 64 bits: what <see cref="double"/> shows as its text.</summary>
    /// <exception cref="OverflowException">It is infinite, not a number, or out of DynamoDB's range.</exception>
    public static explicit operator DynamoNumber(double value) => FromBinary(value);

    /// <summary>The number with the fewest digits that is this one in 32 bits: what <see cref="float"/> shows as its text.</summary>
    /// <exception cref="OverflowException">It is infinite or not a number.</exception>
    public static explicit operator DynamoNumber(float value) => FromBinary(value);

    // The bits of 1E+126. What is longer is not even formatted.
    private const int LongestInteger = 419;

    private static DynamoNumber FromBinary<T>(T value)
        where T : struct, IBinaryFloatingPointIeee754<T>, IUtf8SpanFormattable
    {
        Span<byte> text = stackalloc byte[32];
        return T.IsFinite(value) && value.TryFormat(text, out int length, default, CultureInfo.InvariantCulture)
            ? Parse(text[..length])
            : throw new OverflowException("Infinity and NaN are no numbers that DynamoDB can keep.");
    }

    private static DynamoNumber FromWhole(UInt128 magnitude, bool isNegative) => Strip(magnitude, exponent: 0, isNegative);

    private static DynamoNumber Strip(UInt128 digits, int exponent, bool isNegative)
    {
        if (digits == UInt128.Zero)
            return default;
        while (true)
        {
            (UInt128 rest, UInt128 last) = UInt128.DivRem(digits, 10);
            if (last != UInt128.Zero)
                break;
            digits = rest;
            exponent++;
        }

        return digits < PowersOfTen.Of(MostDigits) ? new DynamoNumber(digits, exponent, isNegative) : throw Refuse(Problem.TooManyDigits);
    }
}
