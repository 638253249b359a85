using System.Globalization;

namespace Dynamoid.Serialization;

/// <summary><see cref="TimeSpan"/> as <c>N</c>: seconds with up to seven fractional digits. Digits below a tick (100 ns) are dropped when they are read.</summary>
public readonly struct TimeSpanCodec : IScalarCodec<TimeSpan>
{
    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.Number;

    /// <inheritdoc/>
    public static void Write(ref ItemWriter writer, TimeSpan value) => ScalarText.Write<TimeSpan, TimeSpanCodec>(ref writer, value);

    /// <inheritdoc/>
    public static TimeSpan Read(ref ItemReader reader) => ScalarText.Read<TimeSpan, TimeSpanCodec>(ref reader);

    /// <inheritdoc/>
    public static void WriteText(ref ItemWriter writer, TimeSpan value) => writer.WriteNumberText((decimal)value.Ticks / TimeSpan.TicksPerSecond);

    /// <inheritdoc/>
    public static TimeSpan ReadText(scoped ReadOnlySpan<byte> text, ref ItemReader reader)
    {
        if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal seconds) && Math.Abs(seconds) < 1e12m)
        {
            decimal ticks = decimal.Truncate(seconds * TimeSpan.TicksPerSecond);
            if (ticks is >= long.MinValue and <= long.MaxValue)
                return new((long)ticks);
        }

        throw reader.NotA(nameof(TimeSpan), AttributeType.Number);
    }
}
