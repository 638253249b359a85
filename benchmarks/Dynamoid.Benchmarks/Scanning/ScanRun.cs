using System.Globalization;
using Dynamoid.Benchmarks.Documents;

namespace Dynamoid.Benchmarks.Scanning;

/// <summary>Scans a table in segments and looks at what is in memory meanwhile.</summary>
internal static class ScanRun
{
    private const int Looks = 20;

    // How many pages are under way at a look is chance, so the most of several passes counts.
    private const int Passes = 8;

    public static async Task<IReadOnlyList<ScanSample>> MeasureAsync(int documents, int segments)
    {
        await SampleAsync(documents / 10, segments);
        return [await MostAsync(documents / 10, segments), await MostAsync(documents, segments), await MostAsync(documents * 10, segments)];
    }

    public static void Print(IReadOnlyList<ScanSample> samples, TextWriter output)
    {
        output.WriteLine("| documents scanned | peak memory | requests |");
        output.WriteLine("| ---: | ---: | ---: |");
        foreach (var sample in samples)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {sample.Documents:N0} | {sample.PeakBytes / 1024.0:N0} KB | {sample.Requests:N0} |"));
    }

    private static async Task<ScanSample> MostAsync(int documents, int segments)
    {
        var most = await SampleAsync(documents, segments);
        for (var pass = 1; pass < Passes; pass++)
        {
            var sample = await SampleAsync(documents, segments);
            most = sample.PeakBytes > most.PeakBytes ? sample : most;
        }

        return most;
    }

    private static async Task<ScanSample> SampleAsync(int documents, int segments)
    {
        // Segments are of whole pages.
        var round = ScanWire.PageSize * segments;
        var expected = (documents + round - 1) / round * round;
        ScanWire wire = new(documents);
        using DynamoidClient client = new(new DynamoidOptions { Wire = wire });
        var before = GC.GetTotalMemory(forceFullCollection: true);
        long peak = 0;
        var found = 0;
        await foreach (var _ in Order.Using(client).All().Parallel(segments))
        {
            if (++found % (expected / Looks) == 0)
                peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true));
        }

        if (found != expected)
            throw new InvalidOperationException($"The scan gave {found} of {expected}.");
        return new(found, peak - before, wire.Requests);
    }
}
