namespace Dynamoid.Serialization;

/// <summary>
/// <see cref="DateTime"/> as <c>N</c>: seconds since 1970 with up to seven fractional digits. Local times are stored as their instant, times without a kind are
/// taken as UTC, and all are read back in UTC. <c>S</c> with ISO 8601 text is read as well.
/// </summary>
public readonly struct DateTimeCodec : IScalarCodec<DateTime>
{
    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.Number;

    /// <inheritdoc/>
    public static bool IsOneToOne => false;

    /// <inheritdoc/>
    public static void Write(ref ItemWriter writer, DateTime value) => ScalarText.Write<DateTime, DateTimeCodec>(ref writer, value);

    /// <inheritdoc/>
    public static DateTime Read(ref ItemReader reader) => DateTimeOffsetCodec.Read(ref reader).UtcDateTime;

    /// <inheritdoc/>
    public static void WriteText(ref ItemWriter writer, DateTime value) => EpochTime.Write(ref writer, UtcTicks(value));

    /// <inheritdoc/>
    public static DateTime ReadText(scoped ReadOnlySpan<byte> text, ref ItemReader reader) => DateTimeOffsetCodec.ReadText(text, ref reader).UtcDateTime;

    /// <inheritdoc/>
    public static bool AlsoReads(AttributeType stored) => stored == AttributeType.String;

    /// <summary>The instant of a time of any kind.</summary>
    internal static long UtcTicks(DateTime value) => value.Kind == DateTimeKind.Local ? value.ToUniversalTime().Ticks : value.Ticks;
}
