namespace Dynamoid.Wire;

/// <summary>What became of one attempt: a response, or an error and what may be done about it. A value, so that nothing is thrown before it is final.</summary>
internal readonly struct AttemptOutcome
{
    public AttemptOutcome(WireResponse response) => Response = response;

    public AttemptOutcome(Exception error, RetryKind kind, DateTimeOffset? serverTime = null)
    {
        Error = error;
        Kind = kind;
        ServerTime = serverTime;
    }

    /// <summary>The response of a successful attempt.</summary>
    public WireResponse? Response { get; }

    /// <summary>Why the attempt failed.</summary>
    public Exception? Error { get; }

    /// <summary>Whether and how the request may be sent again.</summary>
    public RetryKind Kind { get; }

    /// <summary>DynamoDB's time, when the signature's time was refused.</summary>
    public DateTimeOffset? ServerTime { get; }
}
