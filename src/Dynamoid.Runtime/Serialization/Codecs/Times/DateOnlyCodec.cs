using System.Globalization;

namespace Dynamoid.Serialization;

/// <summary><see cref="DateOnly"/> as <c>N</c>: days since 1970-01-01. <c>S</c> with <c>yyyy-MM-dd</c> is read as well.</summary>
public readonly struct DateOnlyCodec : IScalarCodec<DateOnly>
{
    private static readonly int Epoch = DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;

    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.Number;

    /// <inheritdoc/>
    public static void Write(ref ItemWriter writer, DateOnly value) => ScalarText.Write<DateOnly, DateOnlyCodec>(ref writer, value);

    /// <inheritdoc/>
    public static DateOnly Read(ref ItemReader reader) =>
        reader.NextIs(AttributeType.String)
            ? IsoTime.ReadDay(reader.ReadText(AttributeType.String), ref reader)
            : ReadText(reader.ReadText(AttributeType.Number), ref reader);

    /// <inheritdoc/>
    public static void WriteText(ref ItemWriter writer, DateOnly value) => writer.WriteNumberText(value.DayNumber - Epoch);

    /// <inheritdoc/>
    public static DateOnly ReadText(scoped ReadOnlySpan<byte> text, ref ItemReader reader)
    {
        if (int.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out int days)
            && days >= DateOnly.MinValue.DayNumber - Epoch && days <= DateOnly.MaxValue.DayNumber - Epoch)
        {
            return DateOnly.FromDayNumber(days + Epoch);
        }

        throw reader.NotA(nameof(DateOnly), AttributeType.Number);
    }
}
