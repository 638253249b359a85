using System.Globalization;

namespace Dynamoid.Benchmarks.Requests;

/// <summary>Counts the bytes that building a request allocates. They are the same in each run, so one is enough.</summary>
internal static class RequestRun
{
    private const int Times = 2000;

    public static IReadOnlyList<RequestSample> Measure() =>
        [.. RequestRows.All().Select(static row => new RequestSample(row.Title, BytesOf(row.Ours), BytesOf(row.Sdk)))];

    public static void Print(IReadOnlyList<RequestSample> samples, TextWriter output)
    {
        output.WriteLine("| request, from code to bytes | Dynamoid | SDK, low-level | ratio |");
        output.WriteLine("| --- | ---: | ---: | ---: |");
        foreach (var sample in samples)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {sample.Title} | {sample.Ours:N0} B | {sample.Sdk:N0} B | {sample.Ratio:0.00}x |"));
    }

    private static long BytesOf(Action build)
    {
        for (var i = 0; i < Times; i++)
            build();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Times; i++)
            build();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / Times;
    }
}
