using System.Numerics;

namespace Dynamoid.Serialization;

/// <summary>Takes a number's text apart: sign, digits, point, exponent. Zeros at either end are no digits.</summary>
internal ref struct NumberText
{
    private const int HalfDigits = 19;

    // No text is as long, so no digits make up for such an exponent, and sums of two do not overflow.
    private const long HugeExponent = 1L << 40;

    private ulong _first;
    private ulong _second;
    private long _exponent;
    private long _zeros;

    /// <summary>Whether the number has a minus sign.</summary>
    public bool IsNegative { get; private set; }

    /// <summary>How many digits there are from the first to the last that is not zero.</summary>
    public int Count { get; private set; }

    /// <summary>The digits from the first to the last that is not zero; meaningful when there are not more than 38.</summary>
    public readonly UInt128 Digits => Count <= HalfDigits ? _first : (_first * PowersOfTen.Of(Count - HalfDigits)) + _second;

    /// <summary>The power of ten of the last digit.</summary>
    public readonly long Exponent => _exponent + _zeros;

    /// <summary>Reads a text.</summary>
    /// <returns>False when it is no number.</returns>
    public bool TryRead<TLetter>(scoped ReadOnlySpan<TLetter> text)
        where TLetter : unmanaged, IBinaryInteger<TLetter>
    {
        bool hasDigits = false, hasPoint = false;
        int position = SkipSign(text, out bool isNegative);
        IsNegative = isNegative;
        for (; position < text.Length; position++)
        {
            uint letter = uint.CreateTruncating(text[position]);
            if (letter - '0' <= 9)
            {
                hasDigits = true;
                Add(letter - '0');
                _exponent -= hasPoint ? 1 : 0;
            }
            else if (letter == '.' && !hasPoint)
            {
                hasPoint = true;
            }
            else
            {
                return hasDigits && (letter | 0x20) == 'e' && TryReadExponent(text[(position + 1)..]);
            }
        }

        return hasDigits;
    }

    private static int SkipSign<TLetter>(scoped ReadOnlySpan<TLetter> text, out bool isNegative)
        where TLetter : unmanaged, IBinaryInteger<TLetter>
    {
        uint sign = text.IsEmpty ? 0 : uint.CreateTruncating(text[0]);
        isNegative = sign == '-';
        return isNegative || sign == '+' ? 1 : 0;
    }

    private bool TryReadExponent<TLetter>(scoped ReadOnlySpan<TLetter> text)
        where TLetter : unmanaged, IBinaryInteger<TLetter>
    {
        int start = SkipSign(text, out bool isNegative);
        long exponent = 0;
        foreach (TLetter next in text[start..])
        {
            uint digit = uint.CreateTruncating(next) - '0';
            if (digit > 9)
                return false;
            exponent = Math.Min((exponent * 10) + digit, HugeExponent);
        }

        _exponent += isNegative ? -exponent : exponent;
        return start < text.Length;
    }

    private void Add(uint digit)
    {
        if (digit == 0)
        {
            _zeros += Count > 0 ? 1 : 0;
            return;
        }

        // Zeros between digits count as well, but only until there are too many anyway.
        for (; _zeros > 0 && Count <= DynamoNumber.MostDigits; _zeros--)
            Append(0);
        _zeros = 0;
        if (Count <= DynamoNumber.MostDigits)
            Append(digit);
    }

    private void Append(uint digit)
    {
        if (Count < HalfDigits)
            _first = (_first * 10) + digit;
        else
            _second = (_second * 10) + digit;
        Count++;
    }
}
