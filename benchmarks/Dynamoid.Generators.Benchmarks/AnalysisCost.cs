using System.Globalization;

namespace Dynamoid.Generators.Benchmarks;

/// <summary>What all rules together add to the time of the compiler.</summary>
internal static class AnalysisCost
{
    private const double Promised = 0.15;

    /// <summary>Prints it; false when it is more than is promised by any measure, in a build or in a compiler that runs no other analyzers.</summary>
    /// <exception cref="InvalidOperationException">The machine has one core, or the compiler cannot be run.</exception>
    public static bool Print(int documents, int rounds)
    {
        if (Environment.ProcessorCount < 2)
            throw new InvalidOperationException("The compiler runs twice at the same time, a core each, and this process may use one core only: give it two.");
        using AnalysisProject project = new(documents);
        project.RequireVerdicts([]);
        project.RequireVerdicts(CompilerRun.SdkAnalyzers);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{documents} documents, {project.Sites} queries.\n"));

        Head("two at the same time, a processor each; CPU time");
        bool isKept = Row("as `dotnet build` runs it", Rounds(rounds, () => project.Compile(CompilerRun.SdkAnalyzers, [.. CompilerRun.SdkAnalyzers, .. AnalysisProject.Rules]))) < Promised;
        isKept &= Row("without any other analyzer", Rounds(rounds, () => project.Compile([], AnalysisProject.Rules))) < Promised;
        Row("without any other analyzer, each rule switched off", Rounds(rounds, () => project.Compile([], project.RulesOff)));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nPromised: less than {Promised:P0} in the first two rows, and in each of these:\n"));

        Head($"one after the other, {Environment.ProcessorCount} processors");
        isKept &= InTurn("as `dotnet build` runs it", Rounds(rounds, () => project.CompileInTurn(CompilerRun.SdkAnalyzers, [.. CompilerRun.SdkAnalyzers, .. AnalysisProject.Rules])));
        isKept &= InTurn("without any other analyzer", Rounds(rounds, () => project.CompileInTurn([], AnalysisProject.Rules)));
        return isKept;
    }

    private static List<T> Rounds<T>(int rounds, Func<T> compile) => [.. Enumerable.Range(0, rounds).Select(_ => compile())];

    private static bool InTurn(string compiler, List<((TimeSpan Without, TimeSpan With) Cpu, (TimeSpan Without, TimeSpan With) Elapsed)> pairs)
    {
        double cpu = Row($"{compiler}: CPU time", [.. pairs.Select(static pair => pair.Cpu)]);
        double elapsed = Row($"{compiler}: until it is done", [.. pairs.Select(static pair => pair.Elapsed)]);
        return cpu < Promised && elapsed < Promised;
    }

    private static void Head(string compiler)
    {
        Console.WriteLine($"| {compiler} | without the rules | with them | more, of each pair | median |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: |");
    }

    private static double Row(string compiler, List<(TimeSpan Without, TimeSpan With)> pairs)
    {
        List<double> shares = [.. pairs.Select(static pair => (pair.With / pair.Without) - 1).Order()];
        double median = (shares[(shares.Count - 1) / 2] + shares[shares.Count / 2]) / 2;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {compiler} | {pairs.Min(static pair => pair.Without).TotalMilliseconds:0} ms | {pairs.Min(static pair => pair.With).TotalMilliseconds:0} ms | {string.Join(", ", shares.Select(Percent))} | {Percent(median)} |"));
        return median;
    }

    private static string Percent(double share) => share.ToString("P1", CultureInfo.InvariantCulture);
}
