
namespace Dynamoid.Serialization;

/// <summary>
/// <see cref="DateTimeOffset"/> as <c>N</c>: seconds since 1970 with up to seven fractional digits. It is read back in UTC. <c>S</c> with ISO 8601 text is read as well.
/// </summary>
public readonly struct DateTimeOffsetCodec : IScalarCodec<DateTimeOffset>
{
    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.Number;

    /// <inheritdoc/>
    public static void Write(ref ItemWriter writer, DateTimeOffset value) => ScalarText.Write<DateTimeOffset, DateTimeOffsetCodec>(ref writer, value);

    /// <inheritdoc/>
    public static DateTimeOffset Read(ref ItemReader reader) =>
        reader.NextIs(AttributeType.String)
            ? IsoTime.Read(reader.ReadText(AttributeType.String), ref reader)
            : ReadText(reader.ReadText(AttributeType.Number), ref reader);

    /// <inheritdoc/>
    public static void WriteText(ref ItemWriter writer, DateTimeOffset value) => EpochTime.Write(ref writer, value.UtcTicks);

    /// <inheritdoc/>
    public static DateTimeOffset ReadText(scoped ReadOnlySpan<byte> text, ref ItemReader reader) =>
        EpochTime.TryRead(text, out long utcTicks) ? new DateTimeOffset(utcTicks, TimeSpan.Zero) : throw reader.NotA(nameof(DateTimeOffset), AttributeType.Number);
}
