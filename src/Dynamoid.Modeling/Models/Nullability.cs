namespace Dynamoid.Modeling.Models;

/// <summary>What a declaration says about null.</summary>
public enum Nullability
{
    /// <summary>Never null: a value type, or a reference type in a nullable context without a question mark.</summary>
    NotNull,

    /// <summary>Marked with a question mark.</summary>
    Nullable,

    /// <summary>A reference type outside of any nullable context.</summary>
    Unknown,
}
