namespace Dynamoid.Wire;

/// <summary>How long to wait before a retry: any time up to a bound that doubles ("full jitter"), so that clients that failed together do not return together.</summary>
internal static class RetryDelay
{
    /// <summary>The bound of the first delay. DynamoDB answers in milliseconds, so that a short wait is often enough.</summary>
    public static readonly TimeSpan Base = TimeSpan.FromMilliseconds(50);

    /// <summary>The bound that no delay exceeds.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    /// <summary>Returns the delay.</summary>
    /// <param name="retry">1 for the first retry.</param>
    /// <param name="jitter">From 0 up to but not including 1.</param>
    public static TimeSpan Before(int retry, double jitter) => jitter * Bound(retry);

    /// <summary>The longest possible delay before this retry.</summary>
    public static TimeSpan Bound(int retry)
    {
        double bound = Base.Ticks * Math.Pow(2, retry - 1);
        return bound < Longest.Ticks ? TimeSpan.FromTicks((long)bound) : Longest;
    }
}
