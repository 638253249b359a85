using System.Globalization;
using System.Text;

namespace Dynamoid.Serialization;

/// <summary>Points in time and days as ISO 8601 text, the Ruby gem's other encoding.</summary>
internal static class IsoTime
{
    private const int LongestText = 64;

    public static DateTimeOffset Read(scoped ReadOnlySpan<byte> text, ref ItemReader reader)
    {
        Span<char> chars = stackalloc char[LongestText];
        if (text.Length <= LongestText
            && Encoding.UTF8.TryGetChars(text, chars, out int length)
            && DateTimeOffset.TryParse(chars[..length], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out DateTimeOffset value))
        {
            return value;
        }

        throw reader.NotA("point in time in ISO 8601", AttributeType.String);
    }

    public static DateOnly ReadDay(scoped ReadOnlySpan<byte> text, ref ItemReader reader)
    {
        Span<char> chars = stackalloc char[LongestText];
        if (text.Length <= LongestText
            && Encoding.UTF8.TryGetChars(text, chars, out int length)
            && DateOnly.TryParseExact(chars[..length], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly value))
        {
            return value;
        }

        throw reader.NotA("day in ISO 8601 (yyyy-MM-dd)", AttributeType.String);
    }
}
