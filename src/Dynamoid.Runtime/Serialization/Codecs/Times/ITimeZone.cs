namespace Dynamoid.Serialization;

/// <summary>A time zone that a codec is made for. It decides how a point in time is written as text, never which point in time it is.</summary>
public interface ITimeZone
{
    /// <summary>The zone.</summary>
    static abstract TimeZoneInfo Zone { get; }
}
