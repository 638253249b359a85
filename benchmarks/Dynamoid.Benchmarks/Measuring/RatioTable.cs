using System.Globalization;

namespace Dynamoid.Benchmarks.Measuring;

/// <summary>Prints the lanes as a Markdown table: the floor in numbers, the others as multiples of it.</summary>
internal static class RatioTable
{
    public static void Print(IReadOnlyList<Lane> lanes, TextWriter output)
    {
        var titles = lanes.Select(lane => lane.Entry.Title).Distinct().ToList();
        output.WriteLine($"| CPU time, bytes | {string.Join(" | ", titles)} |");
        output.WriteLine($"| --- |{string.Concat(titles.Select(_ => " ---: |"))}");
        foreach (var row in lanes.GroupBy(lane => lane.Row))
        {
            var floor = row.First().Summary;
            var others = row.Skip(1).Select(lane => Ratio(lane.Summary, floor));
            output.WriteLine($"| {row.Key.Title} | {string.Join(" | ", others.Prepend(Absolute(floor)))} |");
        }
    }

    private static string Absolute(Summary floor) =>
        string.Create(CultureInfo.InvariantCulture, $"{floor.Nanoseconds / 1000:0.0} µs, {floor.Bytes / 1024:0.0} KB");

    private static string Ratio(Summary lane, Summary floor) =>
        string.Create(CultureInfo.InvariantCulture, $"{lane.Nanoseconds / floor.Nanoseconds:0.00}x, {lane.Bytes / floor.Bytes:0.00}x");
}
