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
        List<double> plain = [];
        List<double> analyzed = [];
        for (int round = 0; round < rounds; round++)
        {
            plain.Add(project.Compile(isAnalyzed: false).TotalMilliseconds);
            analyzed.Add(project.Compile(isAnalyzed: true).TotalMilliseconds);
        }

        double share = (analyzed.Min() / plain.Min()) - 1;
        Console.WriteLine("| documents | queries | compiler, CPU time | with all rules | more |");
        Console.WriteLine("| ---: | ---: | ---: | ---: | ---: |");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {documents} | {project.Sites} | {plain.Min():0} ms | {analyzed.Min():0} ms | {share:P1} |"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nPromised: less than {Promised:P0}."));
        return share < Promised;
    }
}
