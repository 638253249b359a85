using System.Globalization;

namespace Dynamoid.Serialization;

/// <summary>Days as a count since 1970-01-01, which is how the Ruby gem stores them.</summary>
internal static class DayNumber
{
    private static readonly int Epoch = DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;

    public static void Write(ref ItemWriter writer, DateOnly value) => writer.WriteNumberText(value.DayNumber - Epoch);

    public static DateOnly Read(scoped ReadOnlySpan<byte> text, ref ItemReader reader) =>
        int.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out int days)
            && days >= DateOnly.MinValue.DayNumber - Epoch && days <= DateOnly.MaxValue.DayNumber - Epoch
                ? DateOnly.FromDayNumber(days + Epoch)
                : throw reader.NotA("day, counted from 1970-01-01, in the years 1 to 9999", AttributeType.Number);

    /// <summary>Reads a stored day of either encoding.</summary>
    public static DateOnly ReadAny(ref ItemReader reader) =>
        reader.NextIs(AttributeType.String)
            ? IsoTime.ReadDay(reader.ReadText(AttributeType.String), ref reader)
            : Read(reader.ReadText(AttributeType.Number), ref reader);

    /// <summary>Reads a text of either encoding: a day in ISO 8601 never looks like a number.</summary>
    public static DateOnly ReadText(scoped ReadOnlySpan<byte> text, ref ItemReader reader) =>
        IsoText.BeginsWithYear(text) ? IsoTime.ReadDay(text, ref reader) : Read(text, ref reader);
}
