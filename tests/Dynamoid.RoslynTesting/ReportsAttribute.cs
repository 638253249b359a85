namespace Dynamoid.RoslynTesting;

/// <summary>The test shows a place that the rule of its class reports, or a warning that it suppresses.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReportsAttribute() : ProvesAttribute(Proof.Reports);
