using System.Globalization;

namespace Dynamoid.Generators.Benchmarks;

/// <summary>What all rules together add to the time of the compiler.</summary>
internal static class AnalysisCost
{
    private const double Promised = 0.15;

    /// <summary>Prints it; false when it is more than is promised.</summary>
    public static bool Print(int documents, int rounds)
    {
        using AnalysisProject project = new(documents);
        project.RequireVerdicts();
        List<(TimeSpan Plain, TimeSpan Analyzed)> pairs = [.. Enumerable.Range(0, rounds).Select(_ => project.Compile())];
        List<double> shares = [.. pairs.Select(static pair => (pair.Analyzed / pair.Plain) - 1).Order()];
        double share = (shares[(rounds - 1) / 2] + shares[rounds / 2]) / 2;
        Console.WriteLine("| documents | queries | compiler, CPU time | with all rules | more, of each pair | median |");
        Console.WriteLine("| ---: | ---: | ---: | ---: | ---: | ---: |");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {documents} | {project.Sites} | {pairs.Min(static pair => pair.Plain).TotalMilliseconds:0} ms | {pairs.Min(static pair => pair.Analyzed).TotalMilliseconds:0} ms | {string.Join(", ", shares.Select(Percent))} | {Percent(share)} |"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nPromised: less than {Promised:P0}."));
        return share < Promised;
    }

    private static string Percent(double share) => share.ToString("P1", CultureInfo.InvariantCulture);
}
