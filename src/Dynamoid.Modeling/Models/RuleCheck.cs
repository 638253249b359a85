namespace Dynamoid.Modeling.Models;

/// <summary>How generated code asks a validation attribute.</summary>
public enum RuleCheck
{
    /// <summary>An expression tells; the attribute makes the message alone.</summary>
    Direct,

    /// <summary>The attribute looks at the value.</summary>
    Value,

    /// <summary>The attribute may look at the whole document.</summary>
    Context,
}
