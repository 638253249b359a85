namespace Dynamoid;

/// <summary>How one property is stored. Which forms a type has, the table of types in the guide tells; another one is an error at build.</summary>
public enum FieldFormat
{
    /// <summary>As document and assembly say.</summary>
    Default,

    /// <summary><c>N</c>: times in seconds since 1970 with their fraction, dates in days since 1970, enums by their number.</summary>
    Number,

    /// <summary><c>S</c>: times and dates in ISO 8601, booleans as <c>t</c> and <c>f</c>, enums by their name.</summary>
    Text,

    /// <summary><c>N</c>: times in whole seconds since 1970, rounded down.</summary>
    EpochSeconds,

    /// <summary><c>N</c>: times in whole milliseconds since 1970, rounded down.</summary>
    EpochMilliseconds,

    /// <summary>DynamoDB's own type for it: <c>BOOL</c> for booleans, <c>B</c> for bytes.</summary>
    Native,

    /// <summary><c>S</c>: bytes in Base64.</summary>
    Base64,

    /// <summary><c>S</c>: the whole value as JSON, through the <c>JsonSerializerContext</c> that is named beside it.</summary>
    Json,

    /// <summary><c>L</c>: a set as a list, which may be empty and hold anything.</summary>
    List,
}
