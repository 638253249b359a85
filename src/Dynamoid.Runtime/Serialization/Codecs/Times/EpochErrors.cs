using System.Globalization;

namespace Dynamoid.Serialization;

/// <summary>What is wrong with a number that should be a point in time.</summary>
internal static class EpochErrors
{
    private const string Milliseconds = "a time in whole milliseconds since 1970";
    private const string Seconds = "a time in seconds since 1970";

    public static ItemFormatException NoTime(scoped ReadOnlySpan<byte> text, EpochUnit unit, ref ItemReader reader)
    {
        if (unit == EpochUnit.Seconds)
        {
            return EpochTime.TryReadMilliseconds(text, out _)
                ? reader.Refuse(
                    "The number lies outside of the years 1 to 9999 when it counts seconds, and looks like milliseconds: store seconds, or choose FieldFormat.EpochMilliseconds for the property",
                    Seconds,
                    "N that looks like milliseconds")
                : reader.NotA("time in seconds since 1970, in the years 1 to 9999", AttributeType.Number);
        }

        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) && number != decimal.Truncate(number)
            ? reader.Refuse(
                "The number has a fraction, so it does not count milliseconds, and looks like seconds: store milliseconds, or choose FieldFormat.Number for the property",
                Milliseconds,
                "N with a fraction")
            : reader.NotA("time in whole milliseconds since 1970, in the years 1 to 9999", AttributeType.Number);
    }
}
