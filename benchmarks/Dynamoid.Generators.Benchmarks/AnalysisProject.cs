using System.Globalization;
using Dynamoid.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dynamoid.Generators.Benchmarks;

/// <summary>A project of documents with ten queries each, in files, for the compiler.</summary>
internal sealed class AnalysisProject : IDisposable
{
    private const string Queries = """
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Dynamoid;

        namespace Shop;

        public static class Order{0}Queries
        {
            public static Task<List<Order{0}>> Of(string customer) => Order{0}.Where(o => o.CustomerId == customer).ToListAsync();
            public static Task<List<Order{0}>> Late(string customer, int number) => Order{0}.Where(o => o.CustomerId == customer && o.Number > number).Descending().ToListAsync();
            public static async Task<long> Placed() => await Order{0}.Where(o => o.Status == State{0}.Placed).CountAsync();
            public static Task<List<Order{0}>> Packed(int from, int to) => Order{0}.Where(o => o.Status == State{0}.Packed && o.Number.Between(from, to)).RecordLimit(20).ToListAsync();
            public static Task<Order{0}?> ByStatus() => Order{0}.FindByStatusAsync(State{0}.Shipped);
            public static Task<List<Order{0}>> ByNumber(int number) => Order{0}.FindAllByStatusAndNumber(State{0}.Shipped, number).ToListAsync();
            public static Task<List<Order{0}>> Large() => Order{0}.Where(o => o.Quantity > 100 || o.Total > 1000).AllowScan().ToListAsync();
            public static Task<Order{0}> One(string customer, int number) => Order{0}.FindAsync(customer, number);

            public static async Task<decimal> TotalAsync(string customer, string? email, bool paid)
            {
                decimal total = 0;
                var query = Order{0}.Where(o => o.CustomerId == customer);
                if (email is not null)
                    query = query.Where(o => o.Email == email);
                if (paid)
                    query = query.Where(o => o.Paid == true);
                await foreach (Order{0} order in query)
                {
                    foreach (Line{0} line in order.Lines)
                        total += line.Price * line.Quantity;
                }

                return Math.Round(total, 2);
            }

            public static async Task<Dictionary<State{0}, int>> CountAsync(string customer)
            {
                Dictionary<State{0}, int> counts = [];
                foreach (Order{0} order in await Mine(customer).ToListAsync())
                    counts[order.Status] = counts.GetValueOrDefault(order.Status) + 1;
                return counts;
            }

            private static DocumentQuery<Order{0}, Order{0}Key, Order{0}Fields> Mine(string customer) => Order{0}.Where(o => o.CustomerId == customer && o.Note.Exists());
        }
        """;

    private const int QueriesOfDocument = 10;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dynamoid-analysis");
    private int _round;

    public AnalysisProject(int documents)
    {
        Sites = documents * QueriesOfDocument;
        Build = BuildAnalyzers.Of(Path.Combine(_folder.FullName, "build"), properties: "");
        LeanBuild = BuildAnalyzers.Of(Path.Combine(_folder.FullName, "lean"), "<EnableNETAnalyzers>false</EnableNETAnalyzers>");
        for (int index = 0; index < documents; index++)
        {
            Write(Sources.DocumentFile(index));
            Write(Sources.Parse(Queries.Replace("{0}", index.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal), $"Order{index}Queries.cs"));
        }
    }

    public int Sites { get; }

    /// <summary>The analyzers of a build that says nothing of them: those of the .NET SDK, at their default level, and of the platform's reference package.</summary>
    public IReadOnlyList<string> Build { get; }

    /// <summary>The analyzers of a build that has those of the SDK switched off. The platform's remain: no property takes them out without ours.</summary>
    public IReadOnlyList<string> LeanBuild { get; }

    /// <summary>All rules.</summary>
    public static IEnumerable<string> Rules => [CompilerRun.Analyzer("Dynamoid.Analyzers.dll")];

    /// <summary>The analyzers, with each rule switched off.</summary>
    public IEnumerable<string> RulesOff => [.. Rules, Config("off", AllRules().Select(static id => $"dotnet_diagnostic.{id}.severity = none"))];

    /// <summary>How long the compiler runs with some options and with others, in CPU time; the generator runs in both.</summary>
    /// <remarks>
    /// Both run at the same time: a machine is faster in one minute than in another by more than the rules cost. The one that ends first is followed by another, so that the end of the second has no machine to
    /// itself. They change their cores from round to round.
    /// </remarks>
    public (TimeSpan Without, TimeSpan With) Compile(IEnumerable<string> without, IEnumerable<string> with)
    {
        Task<TimeSpan>[] runs = [Task.Run(() => Run("without", _round % 2, without).Cpu), Task.Run(() => Run("with", (_round + 1) % 2, with).Cpu)];
        int ended = Task.WaitAny(runs);
        using CompilerRun company = Start("company", (_round + ended) % 2, without);
        TimeSpan[] times = Task.WhenAll(runs).GetAwaiter().GetResult();
        _round++;
        return (times[0], times[1]);
    }

    /// <summary>The same, one after the other and each with the whole machine, as a build runs it: CPU time, and the time until it is done.</summary>
    /// <remarks>Which of them is first changes from round to round.</remarks>
    public ((TimeSpan Without, TimeSpan With) Cpu, (TimeSpan Without, TimeSpan With) Elapsed) CompileInTurn(IEnumerable<string> without, IEnumerable<string> with)
    {
        bool reversed = _round++ % 2 == 1;
        (TimeSpan Cpu, TimeSpan Elapsed) first = Run("first", null, reversed ? with : without);
        (TimeSpan Cpu, TimeSpan Elapsed) second = Run("second", null, reversed ? without : with);
        if (reversed)
            (first, second) = (second, first);
        return ((first.Cpu, second.Cpu), (first.Elapsed, second.Elapsed));
    }

    /// <summary>Makes sure that the analyzers judge each query: shows the reports that are hidden from users, who pay for finding but not for printing them.</summary>
    /// <param name="others">The options of other analyzers beside them.</param>
    /// <exception cref="InvalidOperationException">Some query has no verdict.</exception>
    public void RequireVerdicts(IEnumerable<string> others)
    {
        string log = Path.Combine(_folder.FullName, "report.sarif");
        Run("verdicts", 0, [.. others, .. Rules, Config("shown", ["dotnet_diagnostic.DYN4003.severity = suggestion"]), $"-errorlog:\"{log}\",version=2.1"]);
        int verdicts = File.ReadAllText(log).Split("\"ruleId\": \"DYN4003\"").Length - 1;
        if (verdicts < Sites)
            throw new InvalidOperationException($"{Sites} queries, {verdicts} verdicts.");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static IEnumerable<string> AllRules() => typeof(QueryAnalyzer).Assembly.GetTypes()
        .Where(static type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsSubclassOf(typeof(DiagnosticSuppressor)))
        .SelectMany(static type => ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics)
        .Select(static rule => rule.Id)
        .Distinct();

    private (TimeSpan Cpu, TimeSpan Elapsed) Run(string name, int? core, IEnumerable<string> options)
    {
        using CompilerRun compiler = Start(name, core, options);
        return compiler.Finish();
    }

    private CompilerRun Start(string name, int? core, IEnumerable<string> options) => CompilerRun.Start(
        Path.Combine(_folder.FullName, name), core, [.. CompilerRun.Library, .. Project.References.Select(static reference => $"-reference:\"{reference.Display}\""), $"\"{Path.Combine(_folder.FullName, "*.cs")}\"", .. options]);

    private string Config(string name, IEnumerable<string> lines)
    {
        string path = Path.Combine(_folder.FullName, $"{name}.globalconfig");
        File.WriteAllLines(path, ["is_global = true", .. lines]);
        return $"-analyzerconfig:\"{path}\"";
    }

    private void Write(SyntaxTree file) => File.WriteAllText(Path.Combine(_folder.FullName, file.FilePath), file.ToString());
}
