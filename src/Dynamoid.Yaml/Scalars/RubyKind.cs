namespace Dynamoid.Yaml.Scalars;

/// <summary>What Ruby makes of a plain scalar.</summary>
internal enum RubyKind
{
    Text,
    Null,
    Boolean,
    Integer,
    Float,

    /// <summary>Infinity or NaN.</summary>
    NotFinite,
    Symbol,
    Date,
    Time,
}
