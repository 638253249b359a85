namespace Dynamoid.Wire;

/// <summary>The time for signatures: the machine's, plus what DynamoDB said it is wrong by.</summary>
internal sealed class SigningClock(TimeProvider time)
{
    private SigningTime? _latest;
    private long _correctionTicks;

    /// <summary>How far the machine's clock is behind DynamoDB's.</summary>
    public TimeSpan Correction => TimeSpan.FromTicks(Volatile.Read(ref _correctionTicks));

    /// <summary>The corrected time. Its strings are made once a second.</summary>
    public SigningTime Now
    {
        get
        {
            DateTimeOffset now = time.GetUtcNow().AddTicks(Volatile.Read(ref _correctionTicks));
            SigningTime? latest = Volatile.Read(ref _latest);
            if (latest is not null && latest.Second == now.UtcTicks / TimeSpan.TicksPerSecond)
                return latest;
            var fresh = new SigningTime(now, latest);
            Volatile.Write(ref _latest, fresh);
            return fresh;
        }
    }

    /// <summary>Sets the clock by DynamoDB's.</summary>
    public void SetTo(DateTimeOffset serverTime) => Volatile.Write(ref _correctionTicks, (serverTime - time.GetUtcNow()).Ticks);
}
