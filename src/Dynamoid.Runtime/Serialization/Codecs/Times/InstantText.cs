namespace Dynamoid.Serialization;

/// <summary>Reads points in time in all their encodings: as a number in the codec's unit, or as ISO 8601 text.</summary>
internal static class InstantText
{
    /// <summary>Reads a stored value.</summary>
    /// <param name="reader">Where it comes from.</param>
    /// <param name="unit">What a number counts.</param>
    /// <param name="zone">The zone of a text without an offset.</param>
    public static DateTimeOffset Read(ref ItemReader reader, EpochUnit unit, TimeZoneInfo zone) =>
        reader.NextIs(AttributeType.String)
            ? IsoTime.Read(reader.ReadText(AttributeType.String), zone, ref reader)
            : EpochTime.Read(reader.ReadText(AttributeType.Number), unit, ref reader);

    /// <summary>Reads a text of either encoding: an ISO text never looks like a number.</summary>
    public static DateTimeOffset ReadText(scoped ReadOnlySpan<byte> text, EpochUnit unit, TimeZoneInfo zone, ref ItemReader reader) =>
        IsoText.BeginsWithYear(text) ? IsoTime.Read(text, zone, ref reader) : EpochTime.Read(text, unit, ref reader);
}
