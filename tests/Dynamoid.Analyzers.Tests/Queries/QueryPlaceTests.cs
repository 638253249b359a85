using System.Globalization;
using Dynamoid.Generators;
using Dynamoid.RoslynTesting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dynamoid.Analyzers.Tests.Queries;

/// <summary>Queries at odd places of the source.</summary>
internal sealed class QueryPlaceTests
{
    [Test]
    public async Task Statements_of_a_program_are_read_as_those_of_a_method()
    {
        Project project = DiagnosticsProject.Create(
            [
                QueryRule.Booking,
                """
                var query = Booking.Where(b => b.Note == "n");
                if (args.Length > 0)
                    query = query.Where(b => b.City == args[0]);
                await query.CountAsync();
                await Find("x").CountAsync();
                await foreach (int day in System.Linq.AsyncEnumerable.Select(query, booking => booking.Day)) { }
                static DocumentQuery<Booking, BookingKey, BookingFields> Find(string state) => Booking.Where(b => b.State == state);
                """,
            ],
            generator: new DocumentGenerator());
        project = project.WithCompilationOptions(project.CompilationOptions!.WithOutputKind(OutputKind.ConsoleApplication));
        IEnumerable<string?> paths = (await QueryRule.Of(DYN4003QueryPath.Id).RunAsync(project)).OrderBy(static report => report.Location.SourceSpan.Start).Select(static report => report.Properties["paths"]);
        Assert.That(paths, Is.EqualTo(["Query bookings_index_city_price\nScan", "Query bookings_index_state", "Query bookings_index_city_price\nScan", "Query bookings_index_state"]));
    }

    [Test]
    public async Task A_query_that_is_handed_on_is_named_as_it_stands_and_not_reported()
    {
        Project project = DiagnosticsProject.Create(
            [QueryRule.Booking, "public static class Site { public static DocumentQuery<Booking, BookingKey, BookingFields> Noted() => Booking.Where(b => b.Note == \"n\"); }"], generator: new DocumentGenerator());
        Diagnostic only = (await new DiagnosticsCheck(new QueryAnalyzer(), new DocumentGenerator()).RunAsync(project)).Single(static diagnostic => diagnostic.Id != DYN2023IndexNobodyAsks.Id);
        Assert.That((only.Id, only.GetMessage(CultureInfo.InvariantCulture)), Is.EqualTo((DYN4003QueryPath.Id, "This query of 'Booking' sends Scan on table 'bookings'")));
    }

    [TestCase("await Booking.Where(b => b.).ToListAsync();")]
    [TestCase("await Booking.Where().ToListAsync();")]
    [TestCase("await Booking.Where(b => b.Hotel == ).ToListAsync();")]
    [TestCase("await Booking.Where(b => Missing(b)).ToListAsync();")]
    [TestCase("await Booking.Nothing(b => b.Hotel == city).ToListAsync();")]
    [TestCase("var query = query.Where(b => b.Hotel == city); await query.ToListAsync();")]
    [TestCase("Condition c = c && c; await Booking.Where(b => c).ToListAsync();")]
    [TestCase("await foreach (var b in Booking.Where(")]
    [TestCase("var q = Booking.Where(b => b.Hotel == city); System.Linq.AsyncEnumerable.Select(q")]
    [TestCase("var q = Booking.Where(b => b.Hotel == city); q.Missing(b => b.Day);")]
    [TestCase("var q = Booking.Where(b => b.Hotel == city); var q = Same(q);")]
    [TestCase("await Booking.WithIndex(\"x\").FindAllBy().ToListAsync();")]
    [TestCase("await Booking.Indexes.Nothing.Query(city).ToListAsync();")]
    public async Task Code_that_is_still_typed_is_borne(string statements)
    {
        Project project = DiagnosticsProject.Create([QueryRule.Booking, QueryRule.In(statements)], generator: new DocumentGenerator());
        Assert.That((await new DiagnosticsCheck(new QueryAnalyzer(), new DocumentGenerator()).RunAsync(project)).Where(static report => report.Id is "AD0001" or "DYN4001" or "DYN4004"), Is.Empty);
    }

    [Test]
    public async Task Methods_that_call_themselves_and_endless_choices_come_to_an_end()
    {
        string[] messages = await QueryRule.MessagesAsync(DYN4002QueryMayScan.Id, "await Site2.Grow(3).ToListAsync(); await Booking.Where(b => Site2.Any(b, 9)).ToListAsync();", """
            public static class Site2
            {
                public static DocumentQuery<Booking, BookingKey, BookingFields> Grow(int times) => times == 0 ? Booking.Where(b => b.Note == "n") : Grow(times - 1).Where(b => b.Day > times);
                public static Condition Any(BookingFields b, int times) => times switch { 0 => b.Note == "a", 1 => Any(b, 0) && Any(b, 0), 2 => Any(b, 1) && Any(b, 1), 3 => Any(b, 2) && Any(b, 2), _ => Any(b, times - 1) };
            }
            """);
        Assert.That(messages, Has.Length.EqualTo(1), "one of the ways of Grow scans for certain, and is a warning");
    }

    [Test]
    public async Task A_project_without_the_library_is_left_alone()
    {
        CSharpCompilation compilation = CSharpCompilation.Create("Other", [CSharpSyntaxTree.ParseText("class C { object Where(object o) => o; object All() => Where(this); }")], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]);
        Assert.That(await new DiagnosticsCheck(new QueryAnalyzer()).RunAsync(compilation), Is.Empty);
    }

    [Test]
    public async Task An_editorconfig_decides_on_the_severity()
    {
        Project project = DiagnosticsProject.Create(
            [QueryRule.Booking, QueryRule.In("await Booking.Where(b => b.Note == city).ToListAsync();")],
            editorConfig: "root = true\n[*.cs]\ndotnet_diagnostic.DYN4001.severity = error\n",
            generator: new DocumentGenerator());
        Assert.That((await QueryRule.Of(DYN4001QueryScans.Id).RunAsync(project)).Single().Severity, Is.EqualTo(DiagnosticSeverity.Error));
    }
}
