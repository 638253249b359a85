namespace Dynamoid.Serialization;

/// <summary>What a number that is a point in time counts.</summary>
internal enum EpochUnit
{
    /// <summary>Seconds since 1970, with a fraction.</summary>
    Seconds,

    /// <summary>Whole milliseconds since 1970.</summary>
    Milliseconds,
}
