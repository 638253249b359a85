using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Generators.Benchmarks;

/// <summary>A project of documents with ten queries each, in files, and the compiler of the .NET SDK that is run over it with and without the library's analyzers.</summary>
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
    private const string Analyzers = "Dynamoid.Analyzers.dll";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dynamoid-analysis");

    public AnalysisProject(int documents)
    {
        Sites = documents * QueriesOfDocument;
        for (int index = 0; index < documents; index++)
        {
            Write(Sources.DocumentFile(index));
            Write(Sources.Parse(Queries.Replace("{0}", index.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal), $"Order{index}Queries.cs"));
        }
    }

    public int Sites { get; }

    /// <summary>How long the compiler runs without and with the library's analyzers, in CPU time; the generator runs in both.</summary>
    /// <remarks>Both run at the same time: a machine is faster in one minute than in another by more than the rules cost. The one that ends first is followed by another, so that the end of the second has no machine to itself.</remarks>
    public (TimeSpan Plain, TimeSpan Analyzed) Compile()
    {
        Task<TimeSpan> plain = Task.Run(() => Run("plain", Options)), analyzed = Task.Run(() => Run("analyzed", [.. Options, Analyzer(Analyzers)]));
        Task.WaitAny(plain, analyzed);
        using Process company = Start("company", Options);
        try
        {
            TimeSpan[] times = Task.WhenAll(plain, analyzed).GetAwaiter().GetResult();
            return (times[0], times[1]);
        }
        finally
        {
            company.Kill();
            company.WaitForExit();
        }
    }

    /// <summary>Makes sure that the analyzers judge each query: shows the reports that are hidden from users, who pay for finding but not for printing them.</summary>
    /// <exception cref="InvalidOperationException">Some query has no verdict.</exception>
    public void RequireVerdicts()
    {
        string log = Path.Combine(_folder.FullName, "report.sarif");
        string shown = Path.Combine(_folder.FullName, "shown.globalconfig");
        File.WriteAllText(shown, "is_global = true\ndotnet_diagnostic.DYN4003.severity = suggestion\n");
        Run("verdicts", [.. Options, Analyzer(Analyzers), $"-analyzerconfig:\"{shown}\"", $"-errorlog:\"{log}\",version=2.1"]);
        int verdicts = File.ReadAllText(log).Split("\"ruleId\": \"DYN4003\"").Length - 1;
        if (verdicts < Sites)
            throw new InvalidOperationException($"{Sites} queries, {verdicts} verdicts.");
    }

    private Process Start(string name, IEnumerable<string> options)
    {
        string response = Path.Combine(_folder.FullName, $"{name}.rsp");
        File.WriteAllLines(response, [.. options, $"-out:\"{Path.Combine(_folder.FullName, $"{name}.dll")}\""]);
        return Process.Start(new ProcessStartInfo("dotnet", [Compiler, "-noconfig", $"@{response}"]) { RedirectStandardOutput = true })!;
    }

    private TimeSpan Run(string name, IEnumerable<string> options)
    {
        using Process compiler = Start(name, options);
        Task<string> reading = compiler.StandardOutput.ReadToEndAsync();
        TimeSpan time = CpuTimeOf(compiler);
        string output = reading.GetAwaiter().GetResult();
        if (compiler.ExitCode != 0 || output.Contains("warning", StringComparison.Ordinal))
            throw new InvalidOperationException(output[..Math.Min(output.Length, 2000)]);
        return time;
    }

    // Of a process that is gone nobody knows it on Linux: the last look is at most some milliseconds early.
    private static TimeSpan CpuTimeOf(Process process)
    {
        TimeSpan time = TimeSpan.Zero;
        while (!process.WaitForExit(5))
        {
            try
            {
                process.Refresh();
                time = process.TotalProcessorTime;
            }
            catch (Exception gone) when (gone is InvalidOperationException or Win32Exception)
            {
                process.WaitForExit();
            }
        }

        return time;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    // Beside the runtime that this program runs on.
    private static string Compiler => Directory.EnumerateFiles(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "../../../sdk"), "csc.dll", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Last();

    private static string Analyzer(string file) => $"-analyzer:\"{Path.Combine(AppContext.BaseDirectory, file)}\"";

    private IEnumerable<string> Options =>
    [
        "-target:library", "-nologo", "-nullable:enable", "-langversion:latest", "-deterministic", "-debug:portable", "-optimize",
        Analyzer("Dynamoid.Generators.dll"), Analyzer("Dynamoid.Modeling.dll"), Analyzer("Humanizer.dll"),
        .. Project.References.Select(static reference => $"-reference:\"{reference.Display}\""),
        $"\"{Path.Combine(_folder.FullName, "*.cs")}\"",
    ];

    private void Write(SyntaxTree file) => File.WriteAllText(Path.Combine(_folder.FullName, file.FilePath), file.ToString());
}
