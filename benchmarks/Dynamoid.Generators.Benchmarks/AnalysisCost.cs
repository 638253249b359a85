using System.Globalization;

namespace Dynamoid.Generators.Benchmarks;

/// <summary>What all rules together add to the time of the compiler.</summary>
internal static class AnalysisCost
{
    private const double Promised = 0.15;

    /// <summary>Prints it; false when it is more than is promised, be it in a build or in a compiler that runs no other analyzers.</summary>
    /// <exception cref="InvalidOperationException">The machine has one core, or the compiler cannot be run.</exception>
    public static bool Print(int documents, int rounds)
    {
        if (Environment.ProcessorCount < 2)
            throw new InvalidOperationException("The compiler runs twice at the same time, a core each, and this process may use one core only: give it two.");
        using AnalysisProject project = new(documents);
        project.RequireVerdicts([]);
        project.RequireVerdicts(CompilerRun.SdkAnalyzers);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{documents} documents, {project.Sites} queries; CPU time.\n"));
        Console.WriteLine("| compiler | without the rules | with them | more, of each pair | median |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: |");
        double inBuild = Row("as `dotnet build` runs it", () => project.Compile(CompilerRun.SdkAnalyzers, [.. CompilerRun.SdkAnalyzers, .. AnalysisProject.Rules]), rounds);
        double alone = Row("without any other analyzer", () => project.Compile([], AnalysisProject.Rules), rounds);
        Row("without any other analyzer, each rule switched off", () => project.Compile([], project.RulesOff), rounds);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nPromised: less than {Promised:P0} in the first two rows."));
        return inBuild < Promised && alone < Promised;
    }

    private static double Row(string compiler, Func<(TimeSpan Without, TimeSpan With)> compile, int rounds)
    {
        List<(TimeSpan Without, TimeSpan With)> pairs = [.. Enumerable.Range(0, rounds).Select(_ => compile())];
        List<double> shares = [.. pairs.Select(static pair => (pair.With / pair.Without) - 1).Order()];
        double median = (shares[(rounds - 1) / 2] + shares[rounds / 2]) / 2;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {compiler} | {pairs.Min(static pair => pair.Without).TotalMilliseconds:0} ms | {pairs.Min(static pair => pair.With).TotalMilliseconds:0} ms | {string.Join(", ", shares.Select(Percent))} | {Percent(median)} |"));
        return median;
    }

    private static string Percent(double share) => share.ToString("P1", CultureInfo.InvariantCulture);
}
