namespace Dynamoid;

/// <summary>The saves that a rule is asked at.</summary>
[Flags]
public enum ValidateOn
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The first save of a new document.</summary>
    Create = 1,

    /// <summary>The saves of a stored one.</summary>
    Update = 2,

    /// <summary>All.</summary>
    Save = Create | Update,
}
