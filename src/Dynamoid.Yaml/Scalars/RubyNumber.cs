using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace Dynamoid.Yaml.Scalars;

/// <summary>Integers and Floats.</summary>
internal static class RubyNumber
{
    // 38 significant digits, and as many zeros as DynamoDB lets follow, are 419 bits.
    private const int MostBinaryDigits = 420;

    /// <summary>Whether a plain scalar is an Integer, a Float or a text.</summary>
    public static RubyKind KindOf(string plain)
    {
        if (RubyPatterns.Base60().Match(plain) is { Success: true } base60)
            return base60.Groups["fraction"].Success ? RubyKind.Float : RubyKind.Integer;
        if (RubyPatterns.Float().IsMatch(plain))
            return plain.TrimStart('+', '-') == "." ? RubyKind.Text : RubyKind.Float;
        return RubyPatterns.Decimal().IsMatch(plain) || OtherBase(plain) is not null ? RubyKind.Integer : RubyKind.Text;
    }

    /// <summary>The number.</summary>
    /// <exception cref="FormatException">DynamoDB cannot keep it.</exception>
    public static DynamoNumber Parse(string plain)
    {
        try
        {
            if (RubyPatterns.Base60().IsMatch(plain))
                return FromBase60(plain.Replace("_", "", StringComparison.Ordinal));
            if (!RubyPatterns.Decimal().IsMatch(plain) && OtherBase(plain) is { } other)
                return (DynamoNumber)FromOtherBase(other);
            return DynamoNumber.Parse(Tidy(plain));
        }
        catch (OverflowException cause)
        {
            throw new FormatException("A number has more digits, or is larger, than a number of DynamoDB can be.", cause);
        }
    }

    // Ruby takes 1. and .5, and separators anywhere.
    private static string Tidy(string plain)
    {
        string digits = plain.Replace("_", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
        int point = digits.IndexOf('.', StringComparison.Ordinal);
        return point >= 0 && (point + 1 == digits.Length || !char.IsAsciiDigit(digits[point + 1])) ? digits.Remove(point, 1) : digits;
    }

    // Two parts are hours and minutes, and the sign belongs to the first part only: so Psych counts.
    private static DynamoNumber FromBase60(string plain)
    {
        decimal sum = 0;
        decimal unit = 3600;
        foreach (string part in plain.Split(':'))
        {
            sum += decimal.Parse(part, NumberStyles.Float, CultureInfo.InvariantCulture) * unit;
            unit /= 60;
        }

        return sum;
    }

    private static Match? OtherBase(string plain)
    {
        Match match = RubyPatterns.OtherBase().Match(plain);
        int @base = BaseOf(match);
        ReadOnlySpan<char> digits = match.Groups["digits"].ValueSpan;
        foreach (char digit in digits)
        {
            if (digit is not ('_' or ',') && ValueOf(digit) >= @base)
                return null;
        }

        // A zero and separators are zero, but a base needs a digit.
        return match.Success && (@base == 8 || digits.ContainsAnyExcept('_', ',')) ? match : null;
    }

    private static BigInteger FromOtherBase(Match match)
    {
        string digits = match.Groups["digits"].Value.Replace("_", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal).TrimStart('0');
        if (digits.Length > MostBinaryDigits)
            throw new OverflowException();
        BigInteger number = digits.Aggregate(BigInteger.Zero, (sum, digit) => (sum * BaseOf(match)) + ValueOf(digit));
        return match.Groups["sign"].ValueSpan is "-" ? -number : number;
    }

    private static int BaseOf(Match match) => match.Groups["base"].ValueSpan switch { "b" => 2, "x" => 16, _ => 8 };

    private static int ValueOf(char digit) => char.IsAsciiDigit(digit) ? digit - '0' : char.ToLowerInvariant(digit) - 'a' + 10;
}
