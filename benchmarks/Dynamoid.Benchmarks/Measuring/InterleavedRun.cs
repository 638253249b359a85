using Dynamoid.Benchmarks.Contenders;

namespace Dynamoid.Benchmarks.Measuring;

/// <summary>
/// Runs all lanes in one process, round by round: whatever slows the machine down for a while slows everybody. Who comes first changes from round to round.
/// </summary>
internal static class InterleavedRun
{
    private const int WarmUps = 8;
    private static readonly TimeSpan SampleTime = TimeSpan.FromMilliseconds(10);

    public static async Task<IReadOnlyList<Lane>> MeasureAsync(IReadOnlyList<Row> rows, IReadOnlyList<Entry> entries, int rounds, TextWriter progress)
    {
        Lane[] lanes = [.. from row in rows from entry in entries select new Lane(row, entry)];
        await WarmUpAsync(lanes);
        for (var round = 0; round < rounds; round++)
        {
            await progress.WriteAsync($"\rround {round + 1} of {rounds}");
            foreach (var group in lanes.Chunk(entries.Count))
            {
                for (var i = 0; i < group.Length; i++)
                    await group[(i + round) % group.Length].SampleAsync();
            }
        }

        await progress.WriteLineAsync();
        return lanes;
    }

    /// <summary>The JIT compiles in tiers, in the background and not before some 100 ms of quiet: it is given the calls and the quiet.</summary>
    private static async Task WarmUpAsync(Lane[] lanes)
    {
        for (var i = 0; i < WarmUps; i++)
        {
            foreach (var lane in lanes)
                await lane.WarmUpAsync(Math.Max(8, 400 / Math.Max(lane.Row.Items, 1)));
            await Task.Delay(200);
        }

        foreach (var lane in lanes)
            await lane.CalibrateAsync(SampleTime);
    }
}
