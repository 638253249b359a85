using System.Buffers.Text;
using System.Globalization;

namespace Dynamoid.Serialization;

/// <summary>Points in time as decimal seconds since 1970, which is how the Ruby gem stores them, or as whole milliseconds.</summary>
internal static class EpochTime
{
    private const int FractionDigits = 7;
    private const NumberStyles WholeNumber = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    // Beyond every year that .NET knows, and short of what its ticks can count.
    private const decimal FurthestSeconds = 4e11m;

    private static readonly long EpochTicks = DateTime.UnixEpoch.Ticks;
    private static readonly long MinTicks = DateTime.MinValue.Ticks - EpochTicks;
    private static readonly long MaxTicks = DateTime.MaxValue.Ticks - EpochTicks;

    /// <summary>Writes UTC ticks as seconds with as many fractional digits as they have.</summary>
    public static void Write(ref ItemWriter writer, long utcTicks)
    {
        long ticks = utcTicks - EpochTicks;
        (long seconds, long fraction) = Math.DivRem(Math.Abs(ticks), TimeSpan.TicksPerSecond);
        if (ticks < 0)
            writer.WriteRaw("-"u8);
        writer.WriteNumberText(seconds);
        if (fraction == 0)
            return;
        Span<byte> digits = stackalloc byte[FractionDigits + 1];
        digits[0] = (byte)'.';
        fraction.TryFormat(digits[1..], out _, "D7", CultureInfo.InvariantCulture);
        writer.WriteRaw(digits.TrimEnd((byte)'0'));
    }

    /// <summary>Writes UTC ticks as whole seconds, rounded down.</summary>
    public static void WriteSeconds(ref ItemWriter writer, long utcTicks) =>
        writer.WriteNumberText((long)Math.Floor((decimal)(utcTicks - EpochTicks) / TimeSpan.TicksPerSecond));

    /// <summary>Writes UTC ticks as whole milliseconds, rounded down.</summary>
    public static void WriteMilliseconds(ref ItemWriter writer, long utcTicks) =>
        writer.WriteNumberText((long)Math.Floor((decimal)(utcTicks - EpochTicks) / TimeSpan.TicksPerMillisecond));

    /// <summary>Reads a point in time. A number that can only count something else is an error that says so.</summary>
    public static DateTimeOffset Read(scoped ReadOnlySpan<byte> text, EpochUnit unit, ref ItemReader reader) =>
        (unit == EpochUnit.Milliseconds ? TryReadMilliseconds(text, out long utcTicks) : TryRead(text, out utcTicks))
            ? new(utcTicks, TimeSpan.Zero)
            : throw EpochErrors.NoTime(text, unit, ref reader);

    /// <summary>Reads UTC ticks from whole milliseconds.</summary>
    public static bool TryReadMilliseconds(ReadOnlySpan<byte> text, out long utcTicks)
    {
        utcTicks = 0;
        // A fraction of zeros is none; any other fails.
        if (!long.TryParse(text, WholeNumber, CultureInfo.InvariantCulture, out long milliseconds)
            || milliseconds < MinTicks / TimeSpan.TicksPerMillisecond || milliseconds > MaxTicks / TimeSpan.TicksPerMillisecond)
        {
            return false;
        }

        utcTicks = (milliseconds * TimeSpan.TicksPerMillisecond) + EpochTicks;
        return true;
    }

    /// <summary>Reads UTC ticks from seconds; digits below a tick (100 ns) are dropped.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out long utcTicks)
    {
        if (!TryReadPlain(text, out long ticks) && !TryReadDecimal(text, out ticks))
        {
            utcTicks = 0;
            return false;
        }

        utcTicks = ticks + EpochTicks;
        return ticks >= MinTicks && ticks <= MaxTicks;
    }

    private static bool TryReadPlain(ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        bool negative = text.StartsWith("-"u8);
        ReadOnlySpan<byte> digits = negative ? text[1..] : text;
        if (!Utf8Parser.TryParse(digits, out uint seconds, out int used))
            return false;
        long fraction = 0;
        if (used < digits.Length && (digits[used] != '.' || !TryReadFraction(digits[(used + 1)..], out fraction)))
            return false;
        ticks = (seconds * TimeSpan.TicksPerSecond) + fraction;
        ticks = negative ? -ticks : ticks;
        return true;
    }

    private static bool TryReadFraction(ReadOnlySpan<byte> digits, out long fraction)
    {
        fraction = 0;
        for (int i = 0; i < Math.Max(digits.Length, FractionDigits); i++)
        {
            int digit = i < digits.Length ? digits[i] - '0' : 0;
            if (digit is < 0 or > 9)
                return false;
            if (i < FractionDigits)
                fraction = (fraction * 10) + digit;
        }

        return digits.Length > 0;
    }

    // Times outside 1970 to 2106 and numbers with an exponent.
    private static bool TryReadDecimal(ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal seconds) || Math.Abs(seconds) > FurthestSeconds)
            return false;
        ticks = (long)decimal.Truncate(seconds * TimeSpan.TicksPerSecond);
        return true;
    }
}
