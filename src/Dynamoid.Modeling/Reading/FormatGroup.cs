namespace Dynamoid.Modeling.Reading;

/// <summary>The types whose form document and assembly choose together.</summary>
internal enum FormatGroup
{
    None,
    DateTimes,
    Dates,
    Booleans,
    Binaries,
    Enums,
}
