using System.CommandLine;
using Dynamoid.Benchmarks.Contenders;
using Dynamoid.Benchmarks.Importing;
using Dynamoid.Benchmarks.Measuring;
using Dynamoid.Benchmarks.Requests;
using Dynamoid.Benchmarks.Saving;
using Dynamoid.Benchmarks.Scanning;
using Dynamoid.Benchmarks.Slow;

namespace Dynamoid.Benchmarks;

/// <summary>The command line.</summary>
internal static class Commands
{
    private static readonly Option<int> Rounds = new("--rounds") { Description = "Rounds; each contender has one sample in each.", DefaultValueFactory = _ => 31 };
    private static readonly Option<int> SlowRounds = new("--rounds") { Description = "Rounds; the best one counts.", DefaultValueFactory = _ => 7 };
    private static readonly Option<int> Documents = new("--documents") { Description = "Documents to import; a tenth and ten times as many are imported too.", DefaultValueFactory = _ => 10_000 };
    private static readonly Option<int> Concurrency = new("--concurrency") { Description = "Batches under way at once.", DefaultValueFactory = _ => 4 };
    private static readonly Option<int> Scanned = new("--documents") { Description = "Documents to scan; a tenth and ten times as many are scanned too.", DefaultValueFactory = _ => 10_000 };
    private static readonly Option<int> Segments = new("--segments") { Description = "Segments under way at once.", DefaultValueFactory = _ => 4 };
    private static readonly Option<bool> Check = new("--check") { Description = "Ends with 1 when a promise is broken." };
    private static readonly Option<string[]> Rows = Choice("--rows", "Rows to run; all without it.", Row.All.Select(row => row.Key));
    private static readonly Option<string[]> Names = Choice("--contenders", "Who runs beside the floor; all without it.", Lineup.All.Select(entry => entry.Key));

    public static RootCommand Create()
    {
        var root = new RootCommand("Measures Dynamoid against a hand-written client and the AWS SDK, on a fake DynamoDB.") { Rounds, Check, Rows, Names };
        root.SetAction((parsed, _) => OperationsAsync(parsed));
        var slow = new Command("slow", "300 queries at once, whose bodies arrive in ten parts 5 ms apart.") { SlowRounds, Check, Names };
        slow.SetAction((parsed, _) => SlowAsync(parsed));
        root.Add(slow);
        var import = new Command("import", "Imports from a source that makes documents one by one, and prints the most that is in memory.") { Documents, Concurrency, Check };
        import.SetAction((parsed, _) => ImportAsync(parsed));
        root.Add(import);
        var scan = new Command("scan", "Scans a table in segments, and prints the most that is in memory.") { Scanned, Segments, Check };
        scan.SetAction((parsed, _) => ScanAsync(parsed));
        root.Add(scan);
        var requests = new Command("requests", "Builds requests, and prints the bytes that it allocates.") { Check };
        requests.SetAction(parsed => BuildRequests(parsed));
        root.Add(requests);
        var saves = new Command("saves", "Saves one changed field of 30, beside a hand-written UpdateItem.") { Rounds, Check };
        saves.SetAction((parsed, _) => SaveAsync(parsed));
        root.Add(saves);
        return root;
    }

    private static async Task<int> SaveAsync(ParseResult parsed)
    {
        var sample = await SaveRun.MeasureAsync(parsed.GetValue(Rounds));
        SaveRun.Print(sample, Console.Out);
        return parsed.GetValue(Check) ? Promises.Judge(Promises.OfSaves(sample), Console.Out) : 0;
    }

    private static async Task<int> OperationsAsync(ParseResult parsed)
    {
        var rows = Row.Choose(parsed.GetValue(Rows) ?? []);
        var entries = Lineup.Choose(parsed.GetValue(Names) ?? []);
        foreach (var row in rows)
        {
            foreach (var entry in entries)
                await Correctness.RequireAsync(row, entry);
        }

        var lanes = await InterleavedRun.MeasureAsync(rows, entries, parsed.GetValue(Rounds), Console.Error);
        RatioTable.Print(lanes, Console.Out);
        return parsed.GetValue(Check) ? Promises.Judge(Promises.OfOperations(lanes), Console.Out) : 0;
    }

    private static async Task<int> SlowAsync(ParseResult parsed)
    {
        var lanes = await SlowRun.MeasureAsync(Lineup.Choose(parsed.GetValue(Names) ?? []), parsed.GetValue(SlowRounds), Console.Error);
        SlowRun.Print(lanes, Console.Out);
        return parsed.GetValue(Check) ? Promises.Judge(Promises.OfSlowQueries(lanes), Console.Out) : 0;
    }

    private static async Task<int> ImportAsync(ParseResult parsed)
    {
        var samples = await ImportRun.MeasureAsync(parsed.GetValue(Documents), parsed.GetValue(Concurrency));
        ImportRun.Print(samples, Console.Out);
        return parsed.GetValue(Check) ? Promises.Judge(Promises.OfImports(samples), Console.Out) : 0;
    }

    private static async Task<int> ScanAsync(ParseResult parsed)
    {
        var samples = await ScanRun.MeasureAsync(parsed.GetValue(Scanned), parsed.GetValue(Segments));
        ScanRun.Print(samples, Console.Out);
        return parsed.GetValue(Check) ? Promises.Judge(Promises.OfScans(samples), Console.Out) : 0;
    }

    private static int BuildRequests(ParseResult parsed)
    {
        var samples = RequestRun.Measure();
        RequestRun.Print(samples, Console.Out);
        return parsed.GetValue(Check) ? Promises.Judge(Promises.OfRequests(samples), Console.Out) : 0;
    }

    private static Option<string[]> Choice(string name, string description, IEnumerable<string> values)
    {
        var option = new Option<string[]>(name) { Description = description, AllowMultipleArgumentsPerToken = true };
        option.AcceptOnlyFromAmong([.. values]);
        return option;
    }
}
