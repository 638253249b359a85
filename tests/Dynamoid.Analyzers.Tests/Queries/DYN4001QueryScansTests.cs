using Dynamoid.Generators;
using Dynamoid.RoslynTesting;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers.Tests.Queries;

internal sealed class DYN4001QueryScansTests
{
    private static readonly CodeFixesCheck Fixing = QueryRule.Fixing(DYN4001QueryScans.Id);

    [Test, Reports]
    public Task The_call_that_begins_a_scan_is_reported() => QueryRule.Of(DYN4001QueryScans.Id).AssertAsync(QueryRule.Booking, QueryRule.In("""
        await Booking.{|DYN4001:Where|}(b => b.Note == city).RecordLimit(3).ToListAsync();
        await Booking.{|DYN4001:FindByNoteAsync|}(city);
        await Booking.{|DYN4001:FindAllByNote|}(city).Where(b => b.Day > 3).CountAsync();
        var query = Booking.Where(b => b.Paid == true);
        await query.{|DYN4001:AnyAsync|}();
        await query.{|DYN4001:Where|}(b => b.Day > 3).DeleteAllAsync();
        await foreach (Booking booking in {|DYN4001:query|}) { }
        if (flag)
            query = query.Where(b => b.Hotel == city);
        await query.{|DYN4001:ToListAsync|}();
        """));

    [Test, LeavesAlone]
    public Task What_is_served_or_meant_is_left_alone() => QueryRule.Of(DYN4001QueryScans.Id).AssertAsync(QueryRule.Booking, QueryRule.In("""
        await Booking.Where(b => b.Hotel == city).ToListAsync();
        await Booking.Where(b => b.City == city && b.Note == city).ToListAsync();
        await Booking.All().ToListAsync();
        await Booking.Where(b => b.Note == city).AllowScan().ToListAsync();
        await Booking.Indexes.State.Scan().ToListAsync();
        string json = Booking.Where(b => b.Note == city).ToRequest().Json;
        """));

    [Test, LeavesAlone]
    public Task Methods_of_others_with_the_same_names_are_left_alone() => QueryRule.Of(DYN4001QueryScans.Id).AssertAsync("""
        public class Books { public Books Where(Func<Books, bool> where) => this; public Books All() => this; public System.Threading.Tasks.Task ToListAsync() => System.Threading.Tasks.Task.CompletedTask; }
        public class Shop { public System.Threading.Tasks.Task Run(Books books) => books.Where(book => book == null).All().ToListAsync(); }
        """);

    [TestCase("b => b.Tags.Contains(city)", "no key or index serves (tags); an index serves only conditions of which one compares its hash key by ==")]
    [TestCase("b => b.Price > 3", "no key or index serves (price); index (city, price) would serve it if city were compared by ==")]
    [TestCase("b => b.City != city", "no key or index serves (city); index (city, price) would serve it if city were compared by ==")]
    [TestCase("b => b.Note == city", "no key or index serves (note); [GlobalIndex(HashKey = nameof(Note))] would serve it")]
    [TestCase("b => b.Note == city && b.Day > 3", "no key or index serves (day, note); [GlobalIndex(HashKey = nameof(Note), RangeKey = nameof(Day))] would serve it")]
    [TestCase("b => b.Agent == city", "no key or index serves (agent); index 'agents' (agent) would serve it, but does not hold all attributes, so ask for it by WithIndex")]
    [TestCase("b => b.Paid == true && b.Note == city", "no key or index serves (note, paid); [GlobalIndex(HashKey = nameof(Note))] would serve it")]
    [TestCase("b => b.Note == city && b.Paid == true && b.Day > 3", "no key or index serves (day, note, paid); [GlobalIndex(HashKey = nameof(Note), RangeKey = nameof(Day))] would serve it")]
    [TestCase("b => b.Paid == true", "no key or index serves (paid); an index serves only conditions of which one compares its hash key by ==")]
    public async Task The_message_says_what_would_serve(string where, string cure) => Assert.That(
        await QueryRule.MessagesAsync(DYN4001QueryScans.Id, $"await Booking.Where({where}).ToListAsync();"),
        Is.EqualTo([$"This scans table 'bookings' of 'Booking': {cure}, or say AllowScan() if it is meant"]));

    [Test]
    public async Task The_message_says_which_key_the_index_lacks_that_was_asked_for() => Assert.That(
        await QueryRule.MessagesAsync(DYN4001QueryScans.Id, "await Booking.Where(b => b.Day > 3).WithIndex(\"agents\").ToListAsync();"),
        Is.EqualTo(["This scans index 'agents' (agent) of table 'bookings' of 'Booking': no key or index serves (day); compare agent, the hash key of that index, by ==, or say AllowScan() if it is meant"]));

    [TestCase("Error", DiagnosticSeverity.Error)]
    [TestCase("Warn", DiagnosticSeverity.Warning)]
    [TestCase("Allow", null)]
    public async Task An_assembly_decides_on_scans(string policy, DiagnosticSeverity? severity)
    {
        Project project = DiagnosticsProject.Create(
            [QueryRule.Booking, QueryRule.In("await Booking.Where(b => b.Note == city).ToListAsync();"), $"[assembly: DynamoidDefaults(Scans = ScanPolicy.{policy})]"], generator: new DocumentGenerator());
        Assert.That((await QueryRule.Of(DYN4001QueryScans.Id).RunAsync(project)).Select(static diagnostic => (DiagnosticSeverity?)diagnostic.Severity), Is.EqualTo(severity is null ? [] : new[] { severity }));
    }

    [TestCase("Note == city", "Day")]
    [Fixes]
    public async Task The_index_is_added_to_the_document_in_its_own_file(string where, string range) => await Fixing.AssertFixAsync(
        [QueryRule.Booking, QueryRule.In($"await Booking.Where(b => b.{where} && b.{range} > 3).ToListAsync();")],
        0,
        QueryRule.Booking.Replace("[DynamoDocument]\n", "[DynamoDocument]\n[GlobalIndex(HashKey = nameof(Note), RangeKey = nameof(Day))]\n", StringComparison.Ordinal),
        QueryRule.In($"await Booking.Where(b => b.{where} && b.{range} > 3).ToListAsync();"));

    [Test, Fixes]
    public async Task The_index_is_added_with_the_line_ends_and_the_indentation_of_its_file()
    {
        const string booking = "namespace Shop\r\n{\r\n\t#region Documents\r\n\t/// <summary>A stay.</summary>\r\n\t[DynamoDocument]\r\n\tpublic partial class Stay { public string? @class { get; set; } public int @event { get; set; } }\r\n\t#endregion\r\n}\r\n";
        string query = QueryRule.In("await Shop.Stay.Where(b => b.@class == city && b.@event > 3).ToListAsync();");
        await Fixing.AssertFixAsync([booking, query], 0, booking.Replace("\t[DynamoDocument]\r\n", "\t[DynamoDocument]\r\n\t[GlobalIndex(HashKey = nameof(@class), RangeKey = nameof(@event))]\r\n", StringComparison.Ordinal), query);
    }

    [Test, Fixes]
    public Task AllowScan_is_said_where_the_query_begins() => Fixing.AssertFixAsync(
        [QueryRule.Booking, QueryRule.In("await Booking.Where(b => b.Note == city).RecordLimit(3).ToListAsync();")],
        1,
        QueryRule.Booking,
        QueryRule.In("await Booking.Where(b => b.Note == city).AllowScan().RecordLimit(3).ToListAsync();"));

    [TestCase("var q = Booking.Where(b => b.Price > 3); await q.CountAsync();", "var q = Booking.Where(b => b.Price > 3); await q.AllowScan().CountAsync();")]
    [TestCase("var q = Booking.Where(b => b.Price > 3); await foreach (var b in q) { }", "var q = Booking.Where(b => b.Price > 3); await foreach (var b in q.AllowScan()) { }")]
    [TestCase("var q = Booking.Where(b => b.Price > 3); await foreach (var d in System.Linq.AsyncEnumerable.Select(q, b => b.Day)) { }", "var q = Booking.Where(b => b.Price > 3); await foreach (var d in System.Linq.AsyncEnumerable.Select(q.AllowScan(), b => b.Day)) { }")]
    [TestCase("await System.Linq.AsyncEnumerable.CountAsync(Booking.Where(b => b.Price > 3), b => b.Paid);", "await System.Linq.AsyncEnumerable.CountAsync(Booking.Where(b => b.Price > 3).AllowScan(), b => b.Paid);")]
    [TestCase("await Booking.FindByCityAsync(null);", "await Booking.FindAllByCity(null).AllowScan().FirstOrDefaultAsync();")]
    [TestCase("await Booking.FindByCityAsync(null, cancellationToken: default);", "await Booking.FindAllByCity(null).AllowScan().FirstOrDefaultAsync(cancellationToken: default);")]
    [TestCase("BookingSet? set = null; if (set?.Where(b => b.Price > 3).AnyAsync() is { } any) await any;", "BookingSet? set = null; if (set?.Where(b => b.Price > 3).AllowScan().AnyAsync() is { } any) await any;")]
    [TestCase("await (flag ? Booking.Where(b => b.Price > 3) : Booking.Where(b => b.Day > 3)).AnyAsync();", "await (flag ? Booking.Where(b => b.Price > 3) : Booking.Where(b => b.Day > 3)).AllowScan().AnyAsync();")]
    [Fixes]
    public async Task Each_beginning_has_its_place_for_AllowScan(string statements, string result)
    {
        Assert.That(await Fixing.TitlesAsync(QueryRule.Booking, QueryRule.In(statements)), Is.EqualTo(["Say AllowScan()"]), "no index would serve");
        await Fixing.AssertFixAsync([QueryRule.Booking, QueryRule.In(statements)], 0, QueryRule.Booking, QueryRule.In(result));
    }

    [Test, Fixes]
    public Task Fifty_scans_are_served_by_their_indexes_at_once()
    {
        string queries = string.Join("\n", Enumerable.Range(0, 50).Select(static number => number % 2 == 0
            ? $"await Booking.Where(b => b.Note == city && b.Seats > {number}).ToListAsync();"
            : $"await Booking.Where(b => b.Owner == \"{number}\").CountAsync();"));
        string document = QueryRule.Booking.Replace("    public string? Note", "    public string? Owner { get; set; }\n    public int Seats { get; set; }\n    public string? Note", StringComparison.Ordinal);
        return Fixing.AssertFixAllAsync(
            [document, QueryRule.In(queries)],
            0,
            document.Replace("[DynamoDocument]\n", "[DynamoDocument]\n[GlobalIndex(HashKey = nameof(Note), RangeKey = nameof(Seats))]\n[GlobalIndex(HashKey = nameof(Owner))]\n", StringComparison.Ordinal),
            QueryRule.In(queries));
    }

    [Test, Fixes]
    public Task Fifty_scans_are_said_to_be_meant_at_once()
    {
        string Queries(string more) => string.Join("\n", Enumerable.Range(0, 50).Select(number => $"await Booking.Where(b => b.Price > {number}){more}.ToListAsync();"));
        return Fixing.AssertFixAllAsync([QueryRule.Booking, QueryRule.In(Queries(""))], 0, QueryRule.Booking, QueryRule.In(Queries(".AllowScan()")));
    }
}
