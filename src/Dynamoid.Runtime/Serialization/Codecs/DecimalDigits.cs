using System.Globalization;

namespace Dynamoid.Serialization;

/// <summary>DynamoDB keeps 38 digits, <see cref="decimal"/> 28 or 29 and at most 28 of them behind the point. Parsing rounds what does not fit, without a word.</summary>
internal static class DecimalDigits
{
    private const int AlwaysFit = 28;
    private const int LongestText = 64;

    /// <summary>Whether a value has all the digits of the text that it was parsed from.</summary>
    public static bool AreKept<T>(ReadOnlySpan<byte> text, T value)
        where T : IUtf8SpanFormattable
    {
        if (text.Length <= AlwaysFit && text.IndexOfAny((byte)'E', (byte)'e') < 0)
            return true;
        Span<byte> kept = stackalloc byte[LongestText];
        if (!value.TryFormat(kept, out int length, default, CultureInfo.InvariantCulture))
            return false;
        Span<byte> wanted = stackalloc byte[Math.Min(text.Length, LongestText)];
        return text.Length <= LongestText && Significant(text, wanted).SequenceEqual(Significant(kept[..length], kept));
    }

    // The digits from the first to the last that is not zero: their places are right, since the text was parsed.
    private static ReadOnlySpan<byte> Significant(ReadOnlySpan<byte> text, Span<byte> into)
    {
        int count = 0;
        foreach (byte letter in text)
        {
            if (letter is (byte)'E' or (byte)'e')
                break;
            if (letter is >= (byte)'0' and <= (byte)'9')
                into[count++] = letter;
        }

        return into[..count].Trim((byte)'0');
    }
}
