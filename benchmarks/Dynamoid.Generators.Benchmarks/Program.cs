using System.Globalization;
using Dynamoid.Generators.Benchmarks;

// "analysis": what the rules add to the compiler's time. Without it: what the generator takes.
if (args is ["analysis", ..])
    return AnalysisCost.Print(documents: args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 500, rounds: args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 3) ? 0 : 1;

const int rounds = 11;

// The largest comes first, so that its first round has all of the JIT compiler's work in it. The compiler of the .NET SDK is compiled ahead of time, the one used here is not.
Scenario[] scenarios = [.. new[] { 500, 50, 1 }.Select(documents => new Scenario(documents))];
for (var round = 0; round < rounds; round++)
{
    foreach (var scenario in scenarios)
    {
        Console.Error.Write($"\rround {round + 1} of {rounds}");
        scenario.Run();
    }
}

Console.Error.WriteLine();
Console.WriteLine("| documents, CPU time | cold | edit elsewhere | edit of one document |");
Console.WriteLine("| ---: | ---: | ---: | ---: |");
foreach (var scenario in scenarios.Reverse())
{
    var (cold, elsewhere, model) = scenario.Best;
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {scenario.Documents} | {cold.TotalMilliseconds:0.00} ms | {elsewhere.TotalMilliseconds:0.00} ms | {model.TotalMilliseconds:0.00} ms |"));
}

Console.WriteLine();
Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture,
    $"The first run in the process, {scenarios[0].Documents} documents cold, the JIT compiler's work included: {scenarios[0].First.Cold.TotalMilliseconds:0} ms."));
return 0;
