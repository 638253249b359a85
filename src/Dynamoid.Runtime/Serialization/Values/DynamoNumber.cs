using System.Diagnostics;
using System.Numerics;
using Dynamoid.Serialization;

namespace Dynamoid;

/// <summary>
/// A number as DynamoDB keeps it: up to 38 significant digits, magnitudes from 1E-130 to 9.99…E+125, and zero. No digit is ever lost or made up: there is no arithmetic,
/// only parsing, formatting, comparing and exact conversions. One value has one form: <c>1</c>, <c>1.0</c>, <c>+1</c> and <c>100E-2</c> are equal, and <c>-0</c> is
/// <c>0</c>.
/// </summary>
/// <remarks>Texts are the same everywhere: a format provider, where one of .NET's interfaces asks for it, is ignored.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct DynamoNumber : IEquatable<DynamoNumber>, IComparable<DynamoNumber>, IComparable, IMinMaxValue<DynamoNumber>,
    IComparisonOperators<DynamoNumber, DynamoNumber, bool>, ISpanParsable<DynamoNumber>, IUtf8SpanParsable<DynamoNumber>, ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>How many significant digits DynamoDB keeps.</summary>
    internal const int MostDigits = 38;

    // The first digit of a number stands for a power of ten from this one…
    private const int LowestMagnitude = -130;

    // …to this one.
    private const int HighestMagnitude = 125;

    // Two halves rather than a UInt128, whose alignment would make the struct a third larger.
    private readonly ulong _high;
    private readonly ulong _low;
    private readonly short _exponent;
    private readonly bool _isNegative;

    /// <summary>Digits that do not end in zero (or are zero, with exponent zero and no sign) times a power of ten.</summary>
    private DynamoNumber(UInt128 digits, int exponent, bool isNegative)
    {
        _high = (ulong)(digits >> 64);
        _low = (ulong)digits;
        _exponent = (short)exponent;
        _isNegative = isNegative;
    }

    /// <summary>Zero.</summary>
    public static DynamoNumber Zero => default;

    /// <summary>The largest number: 38 nines, then 88 zeros.</summary>
    public static DynamoNumber MaxValue { get; } = new(PowersOfTen.Of(MostDigits) - 1, HighestMagnitude - MostDigits + 1, isNegative: false);

    /// <summary>The smallest number: <see cref="MaxValue"/> below zero.</summary>
    public static DynamoNumber MinValue { get; } = new(PowersOfTen.Of(MostDigits) - 1, HighestMagnitude - MostDigits + 1, isNegative: true);

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => IsZero ? 0 : _isNegative ? -1 : 1;

    /// <summary>Whether the number is whole.</summary>
    public bool IsInteger => _exponent >= 0;

    private bool IsZero => (_high | _low) == 0;

    private UInt128 Digits => new(_high, _low);
}
