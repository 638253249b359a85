using System.Diagnostics;
using Dynamoid.Benchmarks.Contenders;
using Dynamoid.Benchmarks.Documents;
using Dynamoid.Benchmarks.Transport;

namespace Dynamoid.Benchmarks.Slow;

/// <summary>One contender that sends many queries at once, whose bodies arrive slowly.</summary>
internal sealed class SlowLane(Entry entry)
{
    public const int Queries = 300;
    public const int Items = 100;

    private readonly List<double> _milliseconds = [];
    private readonly IContender _contender = entry.Create(new FakeDynamoDb(Items, Pace.TenPartsFiveMillisecondsApart));

    public Entry Entry { get; } = entry;

    /// <summary>The best round: noise only adds.</summary>
    public double Milliseconds => _milliseconds.Min();

    public async Task WarmUpAsync()
    {
        for (var i = 0; i < 40; i++)
            await _contender.QueryAsync();
    }

    public async Task SampleAsync()
    {
        var start = Stopwatch.GetTimestamp();
        var pages = await Task.WhenAll(Enumerable.Range(0, Queries).Select(_ => QueryAsync()));
        _milliseconds.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        if (pages.Any(page => page.Count != Items))
            throw new InvalidOperationException($"{Entry.Title} lost items.");
    }

    private async Task<IReadOnlyList<IOrder>> QueryAsync() => await _contender.QueryAsync();
}
