namespace Dynamoid.RoslynTesting;

/// <summary>What a test can show of a rule.</summary>
public enum Proof
{
    /// <summary>It reports a place, or suppresses a warning.</summary>
    Reports,

    /// <summary>It reports nothing in a source that compiles, or lets a warning stand.</summary>
    LeavesAlone,

    /// <summary>Its fix makes of a source another that compiles.</summary>
    Fixes,
}
