namespace Dynamoid;

/// <summary>What the compiler says of queries that scan a table, unless <c>AllowScan()</c> says that it is meant.</summary>
public enum ScanPolicy
{
    /// <summary>A warning (DYN4001).</summary>
    Warn,

    /// <summary>An error: the project does not build.</summary>
    Error,

    /// <summary>Nothing.</summary>
    Allow,
}
