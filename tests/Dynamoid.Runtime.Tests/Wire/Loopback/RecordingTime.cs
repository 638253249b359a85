using System.Collections.Concurrent;
using Dynamoid.Wire;

namespace Dynamoid.Runtime.Tests.Wire.Loopback;

/// <summary>A clock that writes down each delay asked of it and lets it pass at once. Request timeouts, known by their length, take their real time.</summary>
internal sealed class RecordingTime(TimeSpan requestTimeout) : TimeProvider
{
    private readonly ConcurrentQueue<TimeSpan> _delays = new();

    public IReadOnlyList<double> DelaysInMilliseconds => [.. _delays.Select(static delay => delay.TotalMilliseconds)];

    /// <summary>How wrong this clock is.</summary>
    public TimeSpan Error { get; set; }

    /// <summary>Is told of each delay before it passes.</summary>
    public Action? OnDelay { get; set; }

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Error;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime == requestTimeout || dueTime > RetryDelay.Longest || dueTime == Timeout.InfiniteTimeSpan)
            return System.CreateTimer(callback, state, dueTime, period);
        _delays.Enqueue(dueTime);
        OnDelay?.Invoke();
        return System.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
