namespace Dynamoid.RoslynTesting;

/// <summary>The test shows what the fix of the rule of its class makes of a source.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FixesAttribute() : ProvesAttribute(Proof.Fixes);
