using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Queries;

internal sealed class DYN4002QueryMayScanTests
{
    private const string Elsewhere = """
        public class Repository
        {
            private readonly Condition _condition = default(BookingFields).Hotel == "A";
            public Func<BookingFields, Condition> Filter { get; set; } = b => b.Hotel == "A";
            public System.Threading.Tasks.Task Count(Func<BookingFields, Condition> where) => Booking.{|DYN4002:Where|}(where).CountAsync();
            public System.Threading.Tasks.Task Own() => Booking.{|DYN4002:Where|}(_ => _condition).Where(b => b.Day > 3).CountAsync();
            public System.Threading.Tasks.Task Property() => Booking.{|DYN4002:Where|}(Filter).AnyAsync();
            public System.Threading.Tasks.Task Query(DocumentQuery<Booking, BookingKey, BookingFields> query) => query.RecordLimit(3).{|DYN4002:ToListAsync|}();
            public System.Threading.Tasks.Task Index(string name) => Booking.{|DYN4002:Where|}(b => b.State == "open").WithIndex(name).ToListAsync();
            public async System.Threading.Tasks.Task Stream(DocumentQuery<Booking, BookingKey, BookingFields> query) { await foreach (Booking booking in {|DYN4002:query|}) { } }
        }
        """;

    [Test, Reports]
    public Task What_comes_from_elsewhere_is_reported_once_for_each_query() => QueryRule.Of(DYN4002QueryMayScan.Id).AssertAsync(QueryRule.Booking, Elsewhere);

    [Test]
    public async Task It_is_an_info_and_nothing_else_is_claimed()
    {
        DiagnosticsCheck scans = QueryRule.Of(DYN4001QueryScans.Id);
        await scans.AssertAsync(QueryRule.Booking, DiagnosticsMarkup.Strip(Elsewhere));
        Assert.That(DYN4002QueryMayScan.Rule.DefaultSeverity, Is.EqualTo(Microsoft.CodeAnalysis.DiagnosticSeverity.Info));
    }

    [Test, LeavesAlone]
    public Task What_cannot_scan_whatever_comes_is_left_alone() => QueryRule.Of(DYN4002QueryMayScan.Id).AssertAsync(QueryRule.Booking, """
        public static class Site
        {
            public static System.Threading.Tasks.Task Narrow(Func<BookingFields, Condition> where) => Booking.Where(b => b.Hotel == "A").Where(where).ToListAsync();
            public static System.Threading.Tasks.Task Meant(Func<BookingFields, Condition> where) => Booking.Where(where).AllowScan().ToListAsync();
            public static System.Threading.Tasks.Task All(Func<BookingFields, Condition> where) => Booking.All().Where(where).ToListAsync();
            public static System.Threading.Tasks.Task Either(Func<BookingFields, Condition> where) => Booking.Where(b => b.State == "open" && (b.Day > 3 || where(b))).ToListAsync();
            public static DocumentQuery<Booking, BookingKey, BookingFields> Unread(Func<BookingFields, Condition> where) => Booking.Where(where);
        }
        """);

    [Test]
    public async Task The_message_says_where_it_comes_from() => Assert.That(
        await QueryRule.MessagesAsync(DYN4002QueryMayScan.Id, "", "public class Site2 { public System.Threading.Tasks.Task Run(Func<BookingFields, Condition> filter) => Booking.Where(filter).ToListAsync(); }"),
        Is.EqualTo(["Whether this query of 'Booking' scans table 'bookings' depends on parameter 'filter', which cannot be followed: write the condition that equals a hash key here, or say AllowScan()"]));

    [Test, Fixes]
    public Task The_fix_says_that_a_scan_is_meant_at_all_places_at_once() => QueryRule.Fixing(DYN4002QueryMayScan.Id).AssertFixAllAsync(
        [QueryRule.Booking, DiagnosticsMarkup.Strip(Elsewhere)],
        QueryRule.Booking,
        DiagnosticsMarkup.Strip(Elsewhere)
            .Replace("Where(where)", "Where(where).AllowScan()", StringComparison.Ordinal)
            .Replace("Where(_ => _condition)", "Where(_ => _condition).AllowScan()", StringComparison.Ordinal)
            .Replace("Where(Filter)", "Where(Filter).AllowScan()", StringComparison.Ordinal)
            .Replace("RecordLimit(3)", "RecordLimit(3).AllowScan()", StringComparison.Ordinal)
            .Replace("b.State == \"open\")", "b.State == \"open\").AllowScan()", StringComparison.Ordinal)
            .Replace("in query)", "in query.AllowScan())", StringComparison.Ordinal));
}
