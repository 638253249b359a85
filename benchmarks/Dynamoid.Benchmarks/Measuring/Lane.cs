using Dynamoid.Benchmarks.Contenders;
using Dynamoid.Benchmarks.Transport;

namespace Dynamoid.Benchmarks.Measuring;

/// <summary>One contender on one row, with its samples.</summary>
internal sealed class Lane(Row row, Entry entry)
{
    private readonly List<Sample> _samples = [];
    private readonly IContender _contender = entry.Create(FakeFor(row));
    private int _operations = 1;

    public Row Row { get; } = row;

    public Entry Entry { get; } = entry;

    public Summary Summary => Summary.Of(_samples);

    /// <summary>Chooses how many operations make a sample, from how long one takes by now.</summary>
    public async Task CalibrateAsync(TimeSpan sample)
    {
        var trial = await RunAsync(10);
        _operations = Math.Clamp((int)(sample.TotalNanoseconds / Math.Max(trial.Nanoseconds, 100)), 1, 5000);
    }

    public async Task WarmUpAsync(int operations) => await RunAsync(operations);

    public async Task SampleAsync() => _samples.Add(await RunAsync(_operations));

    private static FakeDynamoDb FakeFor(Row row) => new(row.Items, Pace.AtOnce);

    private async Task<Sample> RunAsync(int operations)
    {
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        var time = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < operations; i++)
            await Row.Run(_contender);
        time = Environment.CpuUsage.TotalTime - time;
        bytes = GC.GetTotalAllocatedBytes(precise: true) - bytes;
        return new(time.TotalNanoseconds / operations, (double)bytes / operations);
    }
}
