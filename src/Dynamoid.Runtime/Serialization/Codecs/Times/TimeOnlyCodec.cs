using System.Globalization;
using System.Text;

namespace Dynamoid.Serialization;

/// <summary>
/// <see cref="TimeOnly"/> as <c>S</c>: <c>HH:mm:ss</c> and as many of seven fractional digits as it has, so that the order of the texts is the order of the times.
/// <c>HH:mm</c> is read as well.
/// </summary>
public readonly struct TimeOnlyCodec : IScalarCodec<TimeOnly>
{
    private const string Format = "HH:mm:ss.FFFFFFF";
    private const int LongestText = 16;

    private static readonly string[] Formats = [Format, "HH:mm"];

    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.String;

    /// <inheritdoc/>
    public static void Write(ref ItemWriter writer, TimeOnly value) => ScalarText.Write<TimeOnly, TimeOnlyCodec>(ref writer, value);

    /// <inheritdoc/>
    public static TimeOnly Read(ref ItemReader reader) => ScalarText.Read<TimeOnly, TimeOnlyCodec>(ref reader);

    /// <inheritdoc/>
    public static void WriteText(ref ItemWriter writer, TimeOnly value) => writer.WriteNumberText(value, Format);

    /// <inheritdoc/>
    public static TimeOnly ReadText(scoped ReadOnlySpan<byte> text, ref ItemReader reader)
    {
        Span<char> chars = stackalloc char[LongestText];
        return text.Length <= LongestText
            && Encoding.UTF8.TryGetChars(text, chars, out int length)
            && TimeOnly.TryParseExact(chars[..length], Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly value)
                ? value
                : throw reader.NotA("time of day (HH:mm:ss.fffffff)", AttributeType.String);
    }
}
