using Dynamoid.Operations;

namespace Dynamoid.Tables;

/// <summary>The pauses between looks at a table that is not ready: longer and longer, until patience ends.</summary>
internal sealed class TableWait(TableReference table, TableSettings settings, TimeProvider clock)
{
    private readonly long _start = clock.GetTimestamp();
    private TimeSpan _pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Waits before the next look.</summary>
    /// <exception cref="TableNotReadyException">All of <see cref="TableSettings.WaitTimeout"/> has passed.</exception>
    public async Task PauseAsync(string status, CancellationToken cancellationToken)
    {
        TimeSpan waited = clock.GetElapsedTime(_start);
        if (waited >= settings.WaitTimeout)
            throw new TableNotReadyException(table.Name, status, waited);
        _pause = _pause < settings.WaitInterval ? _pause : settings.WaitInterval;
        await Task.Delay(_pause, clock, cancellationToken).ConfigureAwait(false);
        _pause *= 2;
    }
}
