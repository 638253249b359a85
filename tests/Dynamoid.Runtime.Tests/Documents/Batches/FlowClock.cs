namespace Dynamoid.Runtime.Tests.Documents.Batches;

/// <summary>A stepping clock of which each flow of control has its own: what one batch waits takes no time from another.</summary>
internal sealed class FlowClock : SteppingClock
{
    private readonly AsyncLocal<long> _ticks = new();

    public override long GetTimestamp() => _ticks.Value;

    protected override void Step(long ticks) => _ticks.Value += ticks;
}
