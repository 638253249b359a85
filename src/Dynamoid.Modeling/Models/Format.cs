namespace Dynamoid.Modeling.Models;

/// <summary>Stored forms: the values of the runtime's <c>FieldFormat</c>.</summary>
public enum Format
{
    Default,
    Number,
    Text,
    EpochSeconds,
    EpochMilliseconds,
    Native,
    Base64,
    Json,
    List,
}
