using System.Globalization;
using Dynamoid.Benchmarks.Contenders;

namespace Dynamoid.Benchmarks.Slow;

/// <summary>300 queries at once, each body in ten parts 5 ms apart: a client that reads bodies asynchronously needs little more than those 50 ms.</summary>
internal static class SlowRun
{
    public static async Task<IReadOnlyList<SlowLane>> MeasureAsync(IReadOnlyList<Entry> entries, int rounds, TextWriter progress)
    {
        SlowLane[] lanes = [.. entries.Select(entry => new SlowLane(entry))];
        foreach (var lane in lanes)
            await lane.WarmUpAsync();
        for (var round = 0; round < rounds; round++)
        {
            foreach (var lane in Shuffled(lanes, round))
            {
                await progress.WriteAsync($"\rround {round + 1} of {rounds}, {lane.Entry.Title,-40}");
                await lane.SampleAsync();
            }
        }

        await progress.WriteLineAsync();
        return lanes;
    }

    /// <summary>A contender that holds threads leaves a larger thread pool behind: who comes after it changes from round to round, the same way in each run.</summary>
    private static SlowLane[] Shuffled(SlowLane[] lanes, int round)
    {
        SlowLane[] order = [.. lanes];
        new Random(round).Shuffle(order);
        return order;
    }

    public static void Print(IReadOnlyList<SlowLane> lanes, TextWriter output)
    {
        output.WriteLine($"| {SlowLane.Queries} slow queries at once | wall time | of the floor |");
        output.WriteLine("| --- | ---: | ---: |");
        foreach (var lane in lanes)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {lane.Entry.Title} | {lane.Milliseconds:0} ms | {lane.Milliseconds / lanes[0].Milliseconds:0.00}x |"));
    }
}
