using Dynamoid.Serialization;

namespace Dynamoid;

/// <content>Equality and order.</content>
public readonly partial struct DynamoNumber
{
    /// <summary>Whether two numbers are the same.</summary>
    public static bool operator ==(DynamoNumber left, DynamoNumber right) => left.Equals(right);

    /// <summary>Whether two numbers differ.</summary>
    public static bool operator !=(DynamoNumber left, DynamoNumber right) => !left.Equals(right);

    /// <summary>Whether a number is less than another.</summary>
    public static bool operator <(DynamoNumber left, DynamoNumber right) => left.CompareTo(right) < 0;

    /// <summary>Whether a number is not greater than another.</summary>
    public static bool operator <=(DynamoNumber left, DynamoNumber right) => left.CompareTo(right) <= 0;

    /// <summary>Whether a number is greater than another.</summary>
    public static bool operator >(DynamoNumber left, DynamoNumber right) => left.CompareTo(right) > 0;

    /// <summary>Whether a number is not less than another.</summary>
    public static bool operator >=(DynamoNumber left, DynamoNumber right) => left.CompareTo(right) >= 0;

    /// <summary>Whether the numbers are the same, whatever text they were parsed from.</summary>
    public bool Equals(DynamoNumber other) =>
        _low == other._low && _high == other._high && _exponent == other._exponent && _isNegative == other._isNegative;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DynamoNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_low, _high, _exponent, _isNegative);

    /// <summary>Compares the values: the order in which DynamoDB sorts numbers.</summary>
    public int CompareTo(DynamoNumber other)
    {
        int sign = Sign;
        if (sign != other.Sign)
            return sign < other.Sign ? -1 : 1;
        return sign < 0 ? CompareMagnitudes(in other, in this) : CompareMagnitudes(in this, in other);
    }

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        DynamoNumber other => CompareTo(other),
        _ => throw new ArgumentException($"A {nameof(DynamoNumber)} cannot be compared with a {obj.GetType().Name}.", nameof(obj)),
    };

    private static int CompareMagnitudes(in DynamoNumber left, in DynamoNumber right)
    {
        if (left._exponent == right._exponent)
            return left.Digits.CompareTo(right.Digits);
        int leftCount = PowersOfTen.CountDigits(left.Digits);
        int rightCount = PowersOfTen.CountDigits(right.Digits);
        int magnitudes = (left._exponent + leftCount).CompareTo(right._exponent + rightCount);

        // Digits that begin at the same place are compared at the same length.
        return magnitudes != 0 ? magnitudes
            : leftCount < rightCount ? (left.Digits * PowersOfTen.Of(rightCount - leftCount)).CompareTo(right.Digits)
            : left.Digits.CompareTo(right.Digits * PowersOfTen.Of(leftCount - rightCount));
    }
}
