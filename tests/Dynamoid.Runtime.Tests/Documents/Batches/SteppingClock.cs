namespace Dynamoid.Runtime.Tests.Documents.Batches;

/// <summary>A clock on which nothing takes time but pauses, and those no real time.</summary>
internal class SteppingClock : TimeProvider
{
    private long _ticks;

    public static DateTimeOffset Start { get; } = new(2026, 5, 4, 3, 2, 1, TimeSpan.Zero);

    public TimeSpan Elapsed => TimeSpan.FromTicks(GetTimestamp());

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Interlocked.Read(ref _ticks);

    public override DateTimeOffset GetUtcNow() => Start + Elapsed;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime == Timeout.InfiniteTimeSpan)
            return System.CreateTimer(callback, state, dueTime, period);
        Step(dueTime.Ticks);
        return System.CreateTimer(callback, state, TimeSpan.Zero, period);
    }

    protected virtual void Step(long ticks) => Interlocked.Add(ref _ticks, ticks);
}
