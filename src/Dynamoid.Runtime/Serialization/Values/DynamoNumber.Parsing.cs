using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using Dynamoid.Serialization;

namespace Dynamoid;

/// <content>Parsing.</content>
public readonly partial struct DynamoNumber
{
    private const string Form = "a sign or none, digits with at most one point, and an exponent or none, such as -12.5 or 1E+20, without spaces or separators";

    private enum Problem
    {
        None,
        NoNumber,
        TooManyDigits,
        OutOfRange,
    }

    /// <summary>Parses the forms that DynamoDB takes: <c>42</c>, <c>-0.5</c>, <c>+.5</c>, <c>1.5E-20</c>.</summary>
    /// <param name="s">The text.</param>
    /// <exception cref="FormatException">The text is no number.</exception>
    /// <exception cref="OverflowException">The number has more than 38 significant digits, or its magnitude is not from 1E-130 to 9.99…E+125.</exception>
    public static DynamoNumber Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static DynamoNumber Parse(ReadOnlySpan<char> s) => Read(s, out DynamoNumber result) is var problem and not Problem.None ? throw Refuse(problem) : result;

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="utf8Text">The text in UTF-8.</param>
    public static DynamoNumber Parse(ReadOnlySpan<byte> utf8Text) =>
        Read(utf8Text, out DynamoNumber result) is var problem and not Problem.None ? throw Refuse(problem) : result;

    /// <summary>Parses a text; false when it is no number that DynamoDB can keep.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out DynamoNumber result) => TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string?, out DynamoNumber)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out DynamoNumber result) => Read(s, out result) == Problem.None;

    /// <inheritdoc cref="TryParse(string?, out DynamoNumber)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out DynamoNumber result) => Read(utf8Text, out result) == Problem.None;

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored.</param>
    public static DynamoNumber Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static DynamoNumber Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="provider">Ignored.</param>
    public static DynamoNumber Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    /// <summary>Parses a text; false when it is no number that DynamoDB can keep. The provider is ignored.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DynamoNumber result) => TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out DynamoNumber)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out DynamoNumber result) => TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out DynamoNumber)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out DynamoNumber result) => TryParse(utf8Text, out result);

    private static Problem Read<TLetter>(ReadOnlySpan<TLetter> text, out DynamoNumber result)
        where TLetter : unmanaged, IBinaryInteger<TLetter>
    {
        result = default;
        NumberText parts = default;
        if (!parts.TryRead(text))
            return Problem.NoNumber;
        if (parts.Count > MostDigits)
            return Problem.TooManyDigits;
        if (parts.Count == 0)
            return Problem.None;
        if (parts.Exponent + parts.Count - 1 is < LowestMagnitude or > HighestMagnitude)
            return Problem.OutOfRange;
        result = new DynamoNumber(parts.Digits, (int)parts.Exponent, parts.IsNegative);
        return Problem.None;
    }

    private static Exception Refuse(Problem problem) => problem switch
    {
        Problem.NoNumber => new FormatException($"The text is no number: DynamoDB takes {Form}."),
        Problem.TooManyDigits => new OverflowException($"The number has more than {MostDigits} significant digits, which is all that DynamoDB keeps."),
        _ => new OverflowException("The number is out of DynamoDB's range: magnitudes run from 1E-130 to 9.99…E+125."),
    };
}
