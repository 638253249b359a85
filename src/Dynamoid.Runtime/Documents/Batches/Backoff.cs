namespace Dynamoid.Documents;

/// <summary>How long to wait before something is tried again: anything between nothing and a bound that doubles ("full jitter"), so that those who failed together do not return together.</summary>
internal static class Backoff
{
    /// <summary>The pause after an attempt.</summary>
    /// <param name="attempt">1 for the first.</param>
    /// <param name="first">The bound of the first pause.</param>
    /// <param name="longest">The bound that no pause exceeds.</param>
    public static TimeSpan After(int attempt, TimeSpan first, TimeSpan longest)
    {
        TimeSpan bound = first * Math.Pow(2, Math.Min(attempt, 10) - 1);
        return Random.Shared.NextDouble() * (bound < longest ? bound : longest);
    }
}
