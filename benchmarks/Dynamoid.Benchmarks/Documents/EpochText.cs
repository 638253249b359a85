using System.Buffers.Text;

namespace Dynamoid.Benchmarks.Documents;

/// <summary>Times as the table stores them: a number of Unix seconds with a fraction, here down to the tick (7 digits).</summary>
internal static class EpochText
{
    public const int MaxLength = 20;

    public static int Write(DateTimeOffset time, Span<byte> text)
    {
        var (seconds, ticks) = Math.DivRem(time.UtcTicks - DateTimeOffset.UnixEpoch.Ticks, TimeSpan.TicksPerSecond);
        Utf8Formatter.TryFormat(seconds, text, out var length);
        text[length++] = (byte)'.';
        Utf8Formatter.TryFormat(ticks, text[length..], out var digits, new('D', 7));
        return length + digits;
    }

    public static DateTimeOffset Read(ReadOnlySpan<byte> text)
    {
        if (!Utf8Parser.TryParse(text, out long seconds, out var length))
            throw new FormatException("Not a time.");
        long ticks = 0;
        if (length < text.Length && Utf8Parser.TryParse(text[(length + 1)..], out ticks, out var digits))
        {
            for (; digits < 7; digits++)
                ticks *= 10;
        }

        return new(DateTimeOffset.UnixEpoch.Ticks + (seconds * TimeSpan.TicksPerSecond) + ticks, TimeSpan.Zero);
    }
}
