namespace Dynamoid.RoslynTesting;

/// <summary>The test shows a source that compiles and of which the rule of its class reports nothing, or a warning that it lets stand.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LeavesAloneAttribute() : ProvesAttribute(Proof.LeavesAlone);
