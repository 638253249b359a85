namespace Dynamoid.Wire;

/// <summary>A rented token that ends one attempt: when its time is up, or when the caller gives up.</summary>
internal struct AttemptTimeout
{
    private readonly CancellationTokenSource _source;
    private CancellationTokenRegistration _caller;

    public AttemptTimeout(CancellationTokenSource source, CancellationToken caller)
    {
        _source = source;
        if (caller.CanBeCanceled)
            _caller = caller.UnsafeRegister(static state => ((CancellationTokenSource)state!).Cancel(), source);
    }

    /// <summary>Ends the attempt.</summary>
    public readonly CancellationToken Token => _source.Token;

    /// <summary>Detaches the token from the caller and returns its source, to be used again or disposed of.</summary>
    public CancellationTokenSource Detach()
    {
        _caller.Dispose();
        _caller = default;
        return _source;
    }
}
