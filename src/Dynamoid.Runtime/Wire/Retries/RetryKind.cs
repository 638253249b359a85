namespace Dynamoid.Wire;

/// <summary>Whether a failed attempt may be repeated, and at what price.</summary>
internal enum RetryKind
{
    /// <summary>The same request would fail again.</summary>
    Never,

    /// <summary>DynamoDB asks to slow down.</summary>
    Throttling,

    /// <summary>A fault on the way or in DynamoDB that may be gone the next time.</summary>
    Transient,

    /// <summary>DynamoDB gave up waiting: repeating costs twice the quota.</summary>
    ServiceTimeout,

    /// <summary>The machine's clock is wrong: sign again with DynamoDB's time, at once and once.</summary>
    ClockSkew,
}
