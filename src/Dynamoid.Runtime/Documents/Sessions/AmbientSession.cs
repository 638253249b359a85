namespace Dynamoid.Documents;

/// <summary>The session of the flow that is asking, through one client.</summary>
internal sealed class AmbientSession
{
    private readonly AsyncLocal<DocumentSession?> _current = new();

    // Without any session, which is the rule, nobody should pay for looking.
    private volatile bool _isUsed;

    /// <summary>The session; null outside of any.</summary>
    public DocumentSession? Current => _isUsed ? OpenOf(_current.Value) : null;

    public DocumentSession Open()
    {
        _isUsed = true;
        DocumentSession session = new(this, Current);
        _current.Value = session;
        return session;
    }

    /// <summary>Gives the flow back to the session around, after one has ended.</summary>
    public void Close() => _current.Value = OpenOf(_current.Value);

    // Flows that were started inside of a session keep it in sight when it has ended elsewhere.
    private static DocumentSession? OpenOf(DocumentSession? session)
    {
        while (session is { IsOpen: false })
            session = session.Outer;
        return session;
    }
}
