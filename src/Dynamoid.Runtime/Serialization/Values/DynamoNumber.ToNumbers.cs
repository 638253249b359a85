using System.Globalization;
using System.Numerics;
using Dynamoid.Serialization;

namespace Dynamoid;

/// <content>Conversions to the CLR's numbers, which have fewer digits: what does not fit is refused, never cut off.</content>
public readonly partial struct DynamoNumber
{
    private const int DecimalScale = 28;
    private const int DecimalBits = 96;

    /// <summary>The same number.</summary>
    /// <exception cref="OverflowException">It is not whole or too large.</exception>
    public static explicit operator byte(DynamoNumber value) => value.ToInteger<byte>();

    /// <inheritdoc cref="explicit operator byte(DynamoNumber)"/>
    public static explicit operator sbyte(DynamoNumber value) => value.ToInteger<sbyte>();

    /// <inheritdoc cref="explicit operator byte(DynamoNumber)"/>
    public static explicit operator short(DynamoNumber value) => value.ToInteger<short>();

    /// <inheritdoc cref="explicit operator byte(DynamoNumber)"/>
    public static explicit operator ushort(DynamoNumber value) => value.ToInteger<ushort>();

    /// <inheritdoc cref="explicit operator byte(DynamoNumber)"/>
    public static explicit operator int(DynamoNumber value) => value.ToInteger<int>();

    /// <inheritdoc cref="explicit operator byte(DynamoNumber)"/>
    public static explicit operator uint(DynamoNumber value) => value.ToInteger<uint>();

    /// <inheritdoc cref="explicit operator byte(DynamoNumber)"/>
    public static explicit operator long(DynamoNumber value) => value.ToInteger<long>();

    /// <inheritdoc cref="explicit operator byte(DynamoNumber)"/>
    public static explicit operator ulong(DynamoNumber value) => value.ToInteger<ulong>();

    /// <inheritdoc cref="explicit operator byte(DynamoNumber)"/>
    public static explicit operator Int128(DynamoNumber value) => value.ToInteger<Int128>();

    /// <inheritdoc cref="explicit operator byte(DynamoNumber)"/>
    public static explicit operator UInt128(DynamoNumber value) => value.ToInteger<UInt128>();

    /// <summary>The same number.</summary>
    /// <exception cref="OverflowException">It is not whole.</exception>
    public static explicit operator BigInteger(DynamoNumber value)
    {
        if (!value.IsInteger)
            throw value.DoesNotFit<BigInteger>();
        BigInteger magnitude = value.Digits * BigInteger.Pow(10, value._exponent);
        return value._isNegative ? -magnitude : magnitude;
    }

    /// <summary>The same number.</summary>
    /// <exception cref="OverflowException">It has digits beyond those of a <see cref="decimal"/>: 28 or 29, at most 28 of them behind the point.</exception>
    public static explicit operator decimal(DynamoNumber value)
    {
        int scale = Math.Max(-value._exponent, 0);
        if (scale > DecimalScale || !value.TryScale(Math.Max((int)value._exponent, 0), out UInt128 digits) || digits >> DecimalBits != UInt128.Zero)
            throw value.DoesNotFit<decimal>();
        return new decimal((int)(uint)digits, (int)(uint)(digits >> 32), (int)(uint)(digits >> 64), value._isNegative, (byte)scale);
    }

    /// <summary>The nearest number in 64 bits, about 15 digits of it.</summary>
    public static explicit operator double(DynamoNumber value) => value.ToBinary<double>();

    /// <summary>The nearest number in 32 bits, about 7 digits of it: infinite or zero where its range ends, at about 3E+38 and 1E-45.</summary>
    public static explicit operator float(DynamoNumber value) => value.ToBinary<float>();

    private T ToInteger<T>()
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        if (!IsInteger || !TryScale(_exponent, out UInt128 magnitude) || magnitude > (_isNegative ? Magnitude(T.MinValue) : UInt128.CreateTruncating(T.MaxValue)))
            throw DoesNotFit<T>();
        return T.CreateTruncating(_isNegative ? UInt128.Zero - magnitude : magnitude);
    }

    private static UInt128 Magnitude<T>(T negative)
        where T : struct, IBinaryInteger<T> => UInt128.Zero - UInt128.CreateTruncating(negative);

    /// <summary>The digits times a power of ten; false when there would be more than 128 bits.</summary>
    private bool TryScale(int power, out UInt128 scaled)
    {
        scaled = Digits;
        if (power > MostDigits || scaled > UInt128.MaxValue / PowersOfTen.Of(power))
            return false;
        scaled *= PowersOfTen.Of(power);
        return true;
    }

    private T ToBinary<T>()
        where T : struct, IBinaryFloatingPointIeee754<T>, IUtf8SpanParsable<T>
    {
        Span<byte> text = stackalloc byte[LongestText];
        return T.Parse(text[..Format(text)], CultureInfo.InvariantCulture);
    }

    private OverflowException DoesNotFit<T>() => new($"{this} does not fit into {typeof(T).Name} without losing digits.");
}
