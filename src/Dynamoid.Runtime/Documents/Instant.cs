using System.ComponentModel;
using Dynamoid.Serialization;

namespace Dynamoid.Documents;

/// <summary>Times by the instants that are stored of them: <see cref="DateTime"/> itself compares ticks, whatever their kind. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Instant
{
    /// <summary>The UTC ticks of a time of any kind.</summary>
    public static long Of(DateTime value) => DateTimeCodec.UtcTicks(value);

    /// <summary>Whether two times are not the same instant.</summary>
    public static bool Differ(DateTime? stored, DateTime? value) =>
        stored is { } left && value is { } right ? Of(left) != Of(right) : stored.HasValue != value.HasValue;
}
