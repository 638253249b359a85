using System.Collections.Concurrent;

namespace Dynamoid.Wire;

/// <summary>A pool of cancellation sources with timers: a new pair for each attempt would cost more than the rest of the wire. Idle ones hold
/// nothing but memory, so that the pool needs no end.</summary>
internal sealed class AttemptTimeouts(TimeSpan timeout, TimeProvider time)
{
    private const int MostKept = 256;
    private readonly ConcurrentQueue<CancellationTokenSource> _idle = new();
    private CancellationTokenSource? _first;

    /// <summary>Starts the time of an attempt.</summary>
    public AttemptTimeout Start(CancellationToken caller)
    {
        CancellationTokenSource? source = Interlocked.Exchange(ref _first, null);
        if (source is null && !_idle.TryDequeue(out source))
            source = new CancellationTokenSource(timeout, time);
        else
            source.CancelAfter(timeout);
        return new AttemptTimeout(source, caller);
    }

    /// <summary>Ends the time of an attempt. Sources that fired, or that run on a foreign clock, cannot be used again.</summary>
    public void End(ref AttemptTimeout attempt)
    {
        CancellationTokenSource source = attempt.Detach();
        if (!source.TryReset() || _idle.Count >= MostKept)
            source.Dispose();
        else if (Interlocked.CompareExchange(ref _first, source, null) is not null)
            _idle.Enqueue(source);
    }
}
