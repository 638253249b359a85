namespace Dynamoid;

/// <summary>How points in time are stored.</summary>
public enum DateTimeFormat
{
    /// <summary><c>N</c>: seconds since 1970 with up to seven fractional digits. The Ruby gem's form.</summary>
    Number,

    /// <summary><c>S</c>: ISO 8601 with the offset of the time zone that is set.</summary>
    Text,

    /// <summary><c>N</c>: whole seconds since 1970, rounded down.</summary>
    EpochSeconds,

    /// <summary><c>N</c>: whole milliseconds since 1970, rounded down.</summary>
    EpochMilliseconds,
}

/// <summary>How days are stored.</summary>
public enum DateFormat
{
    /// <summary><c>N</c>: days since 1970-01-01. The Ruby gem's form.</summary>
    Number,

    /// <summary><c>S</c>: <c>yyyy-MM-dd</c>.</summary>
    Text,
}

/// <summary>How booleans are stored.</summary>
public enum BooleanFormat
{
    /// <summary><c>BOOL</c>.</summary>
    Native,

    /// <summary><c>S</c>: <c>t</c> or <c>f</c>, as the Ruby gem stored them before its version 3.</summary>
    Text,
}

/// <summary>How bytes are stored.</summary>
public enum BinaryFormat
{
    /// <summary><c>S</c> in Base64. The Ruby gem's form.</summary>
    Base64,

    /// <summary><c>B</c>.</summary>
    Native,
}

/// <summary>How enums are stored.</summary>
public enum EnumFormat
{
    /// <summary><c>S</c>: the member's name; flags as names with commas between them.</summary>
    Name,

    /// <summary><c>N</c>: the member's number.</summary>
    Number,
}
