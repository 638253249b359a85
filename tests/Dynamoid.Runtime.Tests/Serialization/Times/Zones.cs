using Dynamoid.Serialization;

namespace Dynamoid.Runtime.Tests.Serialization.Times;

internal readonly struct Zurich : ITimeZone
{
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Zurich");
}

internal readonly struct NewYork : ITimeZone
{
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");
}

/// <summary>A zone half an hour off, whose clocks move by half an hour.</summary>
internal readonly struct LordHowe : ITimeZone
{
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Australia/Lord_Howe");
}
