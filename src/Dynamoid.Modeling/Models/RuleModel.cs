namespace Dynamoid.Modeling.Models;

/// <summary>A validation attribute.</summary>
/// <param name="Check">How it is asked.</param>
/// <param name="Type">The attribute's type.</param>
/// <param name="Creation">The expression that makes it as it is written.</param>
/// <param name="Fails">Of a direct check: the expression that is true when it does not hold; {0} stands for the value, {1} for a local of its own.</param>
/// <param name="IsRequired">Whether others are not asked when it does not hold.</param>
/// <param name="IsKnownToTrimmers">Whether making it is called unsafe for trimming by a warning that does not hold here.</param>
public sealed record RuleModel(RuleCheck Check, string Type, string Creation, string? Fails = null, bool IsRequired = false, bool IsKnownToTrimmers = false);
