namespace Dynamoid.Serialization;

/// <summary>Coordinated universal time.</summary>
public readonly struct UtcZone : ITimeZone
{
    /// <inheritdoc/>
    public static TimeZoneInfo Zone => TimeZoneInfo.Utc;
}
