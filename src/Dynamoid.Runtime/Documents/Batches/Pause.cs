namespace Dynamoid.Documents;

/// <summary>A pause between two requests.</summary>
internal static class Pause
{
    /// <summary>Waits in whole milliseconds, at least one: timers know nothing shorter, and a wait for less would end at once, again and again.</summary>
    public static Task ForAsync(TimeSpan time, TimeProvider clock, CancellationToken cancellationToken) =>
        Task.Delay(TimeSpan.FromMilliseconds(Math.Max(1, Math.Ceiling(time.TotalMilliseconds))), clock, cancellationToken);
}
