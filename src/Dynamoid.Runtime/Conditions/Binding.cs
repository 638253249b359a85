namespace Dynamoid.Conditions;

/// <summary>What holds an expression together.</summary>
internal enum Binding : byte
{
    /// <summary>It is one condition, or in parentheses already.</summary>
    Single,

    /// <summary>Its parts are joined by <c>AND</c>.</summary>
    And,

    /// <summary>Its parts are joined by <c>OR</c>.</summary>
    Or,

    /// <summary>Nobody has looked.</summary>
    Unknown,
}
