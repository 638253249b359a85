using System.Globalization;
using Dynamoid.Benchmarks.Contenders;
using Dynamoid.Benchmarks.Importing;
using Dynamoid.Benchmarks.Measuring;
using Dynamoid.Benchmarks.Requests;
using Dynamoid.Benchmarks.Saving;
using Dynamoid.Benchmarks.Scanning;
using Dynamoid.Benchmarks.Slow;

namespace Dynamoid.Benchmarks;

/// <summary>What the documentation promises about speed. Nothing is promised about the bytes of many documents read with tracking.</summary>
internal static class Promises
{
    /// <summary>What is in memory during an import does not depend on how many documents there are.</summary>
    public static IEnumerable<Promise> OfImports(IReadOnlyList<ImportSample> samples) =>
        [new($"Import: peak memory of {samples[^1].Documents:N0} documents, of {samples[0].Documents:N0}'s", (double)samples[^1].PeakBytes / samples[0].PeakBytes, 1.5)];

    /// <summary>What is in memory during a scan does not depend on how many documents there are. The smallest one has fewer pages than may be under way.</summary>
    public static IEnumerable<Promise> OfScans(IReadOnlyList<ScanSample> samples) =>
        [new($"Scan: peak memory of {samples[^1].Documents:N0} documents, of {samples[1].Documents:N0}'s", (double)samples[^1].PeakBytes / samples[1].PeakBytes, 1.5)];

    /// <summary>Looking for what changed costs little beside the request.</summary>
    public static IEnumerable<Promise> OfSaves(SaveSample sample) =>
        [new("A save of one changed field of 30: time, of a hand-written UpdateItem's", sample.Saved.Nanoseconds / sample.ByHand.Nanoseconds, 1.3)];

    /// <summary>Building a request allocates less than the SDK's does.</summary>
    public static IEnumerable<Promise> OfRequests(IReadOnlyList<RequestSample> samples) =>
        samples.Select(static sample => new Promise($"{sample.Title}: bytes, of the SDK's", sample.Ratio, 1));

    public static IEnumerable<Promise> OfOperations(IReadOnlyList<Lane> lanes)
    {
        foreach (var row in lanes.GroupBy(lane => lane.Row))
        {
            var summaries = row.ToDictionary(lane => lane.Entry.Key, lane => lane.Summary);
            var floor = summaries[Lineup.Floor];
            if (summaries.TryGetValue(Lineup.HttpWire, out var http))
            {
                yield return new($"{row.Key.Title}: HttpWire's time, of the floor's", http.Nanoseconds / floor.Nanoseconds, 1.25);
                yield return new($"{row.Key.Title}: HttpWire's bytes, of the floor's", http.Bytes / floor.Bytes, 1.10);
                if (row.Key.IsPage && summaries.TryGetValue(Lineup.Context, out var context))
                    yield return new($"{row.Key.Title}: HttpWire's time, of DynamoDBContext's", http.Nanoseconds / context.Nanoseconds, 1 / 8d);
            }

            if (summaries.TryGetValue(Lineup.Tracked, out var tracked))
            {
                yield return new($"{row.Key.Title}: HttpWire's time with tracking, of the floor's", tracked.Nanoseconds / floor.Nanoseconds, 1.25);
                if (row.Key.Items >= 1000 && http is { Nanoseconds: > 0 })
                    yield return new($"{row.Key.Title}: time with tracking, of the time without", tracked.Nanoseconds / http.Nanoseconds, 1.25);
                if (row.Key.Items <= 1)
                    yield return new($"{row.Key.Title}: HttpWire's bytes with tracking, of the floor's", tracked.Bytes / floor.Bytes, 1.10);
            }

            if (row.Key.IsPage && summaries.TryGetValue(Lineup.SdkWire, out var sdk))
                yield return new($"{row.Key.Title}: SdkWire's time, of the floor's", sdk.Nanoseconds / floor.Nanoseconds, 1.25);
        }
    }

    public static IEnumerable<Promise> OfSlowQueries(IReadOnlyList<SlowLane> lanes) =>
        from lane in lanes
        where lane.Entry.Key is Lineup.HttpWire or Lineup.SdkWire
        select new Promise($"Slow queries: {lane.Entry.Title}'s time, of the floor's", lane.Milliseconds / lanes[0].Milliseconds, 1.3);

    /// <summary>Prints the promises that are broken, and returns 1 if there are any.</summary>
    public static int Judge(IEnumerable<Promise> promises, TextWriter output)
    {
        var all = promises.ToList();
        var broken = all.Where(promise => promise.Found > promise.Allowed).ToList();
        output.WriteLine();
        output.WriteLine($"{all.Count - broken.Count} of {all.Count} promises kept.");
        foreach (var promise in broken)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Broken: {promise.About}: {promise.Found:0.000}, promised at most {promise.Allowed:0.000}"));
        return broken.Count > 0 || all.Count == 0 ? 1 : 0;
    }
}

/// <summary>A number that must not be exceeded.</summary>
internal sealed record Promise(string About, double Found, double Allowed);
