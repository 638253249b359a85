using System.Globalization;

namespace Dynamoid.Generators.Benchmarks;

/// <summary>What all rules together add to the time of the compiler.</summary>
internal static class AnalysisCost
{
    private const double Promised = 0.15;

    /// <summary>Prints it; false when it is more than is promised by any measure: in a build with the analyzers of the .NET SDK, in one that has them switched off, or in a compiler that runs no others.</summary>
    /// <exception cref="InvalidOperationException">The machine has one core, or the compiler cannot be run.</exception>
    public static bool Print(int documents, int rounds)
    {
        if (Environment.ProcessorCount < 2)
            throw new InvalidOperationException("The compiler runs twice at the same time, a core each, and this process may use one core only: give it two.");
        using AnalysisProject project = new(documents);
        (string Name, IReadOnlyList<string> Others)[] builds = [("`dotnet build`", project.Build), ("`dotnet build` with `EnableNETAnalyzers` false", project.LeanBuild)];
        const string bare = "no build: ours are the only analyzers";
        project.RequireVerdicts([]);
        foreach ((_, IReadOnlyList<string> others) in builds)
            project.RequireVerdicts(others);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{documents} documents, {project.Sites} queries.\n"));

        Head("two at the same time, a processor each; CPU time");
        bool isKept = true;
        foreach ((string name, IReadOnlyList<string> others) in builds)
            isKept &= Row(name, Rounds(rounds, () => project.Compile(others, [.. others, .. AnalysisProject.Rules])));
        isKept &= Row(bare, Rounds(rounds, () => project.Compile([], AnalysisProject.Rules)));
        Row($"{bare}, each rule switched off", Rounds(rounds, () => project.Compile([], project.RulesOff)));

        Console.WriteLine();
        Head($"one after the other, {Environment.ProcessorCount} processors");
        foreach ((string name, IReadOnlyList<string> others) in builds)
            isKept &= InTurn(name, Rounds(rounds, () => project.CompileInTurn(others, [.. others, .. AnalysisProject.Rules])));
        isKept &= InTurn(bare, Rounds(rounds, () => project.CompileInTurn([], AnalysisProject.Rules)));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nPromised: a median of less than {Promised:P0} in each row but the one of switched off rules. What is no build is a compiler that somebody calls without the .NET SDK, which gives it other analyzers whatever a project says."));
        return isKept;
    }

    private static List<T> Rounds<T>(int rounds, Func<T> compile) => [.. Enumerable.Range(0, rounds).Select(_ => compile())];

    private static bool InTurn(string compiler, List<((TimeSpan Without, TimeSpan With) Cpu, (TimeSpan Without, TimeSpan With) Elapsed)> pairs) =>
        Row($"{compiler}: CPU time", [.. pairs.Select(static pair => pair.Cpu)]) & Row($"{compiler}: until it is done", [.. pairs.Select(static pair => pair.Elapsed)]);

    private static void Head(string compiler)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {compiler} | without the rules | with them | more, of each pair | median | less than {Promised:P0} |"));
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | --- |");
    }

    private static bool Row(string compiler, List<(TimeSpan Without, TimeSpan With)> pairs)
    {
        List<double> shares = [.. pairs.Select(static pair => (pair.With / pair.Without) - 1).Order()];
        double median = (shares[(shares.Count - 1) / 2] + shares[shares.Count / 2]) / 2;
        bool isKept = median < Promised;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {compiler} | {pairs.Min(static pair => pair.Without).TotalMilliseconds:0} ms | {pairs.Min(static pair => pair.With).TotalMilliseconds:0} ms | {string.Join(", ", shares.Select(Percent))} | {Percent(median)} | {(isKept ? "yes" : "**no**")} |"));
        return isKept;
    }

    private static string Percent(double share) => share.ToString("P1", CultureInfo.InvariantCulture);
}
