using Dynamoid.Integration.Tests.Documents;
using Dynamoid.Integration.Tests.Queries;
using BookingQuery = Dynamoid.DocumentQuery<Dynamoid.Integration.Tests.Documents.Booking, Dynamoid.Integration.Tests.Documents.BookingKey, Dynamoid.Integration.Tests.Documents.BookingFields>;

namespace Dynamoid.Integration.Tests.GemQueries;

/// <summary>Three limits: of documents, of evaluated items, of items in one request. Each row says what each request asks for, and what comes of the twelve bookings of hotel A.</summary>
public sealed class LimitTests : BookingFixture
{
    private static IEnumerable<TestCaseData> Rows =>
    [
        Row("none is sent when none is set", static a => a, "-", 12),
        Row("a record limit", static a => a.RecordLimit(3), "3", 3),
        Row("a scan limit", static a => a.ScanLimit(4), "4", 4),
        Row("a batch size", static a => a.BatchSize(5), "5 5 5", 12),
        Row("the smallest of all three, the record limit", static a => a.RecordLimit(3).ScanLimit(4).BatchSize(5), "3", 3),
        Row("the smallest of all three, the scan limit", static a => a.RecordLimit(5).ScanLimit(3).BatchSize(4), "3", 3),
        Row("the smallest of all three, the batch size", static a => a.RecordLimit(5).ScanLimit(6).BatchSize(4), "4 1", 5),
        Row("a record limit is lowered by what has come", static a => a.RecordLimit(5).BatchSize(2), "2 2 1", 5),
        Row("a scan limit is lowered by what was evaluated", static a => a.ScanLimit(5).BatchSize(2), "2 2 1", 5),
        Row("a page that ends with the record limit is the last", static a => a.RecordLimit(4).BatchSize(2), "2 2", 4),
        Row("a page that ends with the scan limit is the last", static a => a.ScanLimit(4).BatchSize(2), "2 2", 4),
        Row("more than there is", static a => a.RecordLimit(100), "100", 12),
        // With a filter the gem asks for no more than are wanted, and so often for nothing.
        Row("a record limit with a filter does not make small pages", static a => a.Where(b => b.Note == "third").RecordLimit(2), "100", 2),
        Row("a record limit with a filter reads further, as far as it must", static a => a.Where(b => b.Note == "third").RecordLimit(3).BatchSize(4), "4 4 4", 3),
        Row("a scan limit with a filter counts what is filtered out", static a => a.Where(b => b.Note == "third").ScanLimit(7), "7", 2),
        Row("with a filter the smallest counts too", static a => a.Where(b => b.Note == "third").RecordLimit(2).ScanLimit(5).BatchSize(4), "4 1", 1),
        Row("a filter that nothing passes ends at the scan limit", static a => a.Where(b => b.Note == "none").ScanLimit(6).BatchSize(4), "4 2", 0),
    ];

    [TestCaseSource(nameof(Rows))]
    public async Task The_requests_of(Func<BookingQuery, BookingQuery> limits, string sent, int found)
    {
        List<Booking> bookings = await limits(Bookings.Where(b => b.Hotel == "A")).ToListAsync();
        Assert.That((Limits, bookings.Count), Is.EqualTo((sent, found)));
    }

    [Test]
    public async Task A_scan_has_the_same_limits()
    {
        Assert.That(await Bookings.All().RecordLimit(5).BatchSize(3).ToListAsync(), Has.Count.EqualTo(5));
        Assert.That(await Bookings.Where(b => b.Note == "third").ScanLimit(10).BatchSize(6).AllowScan().ToListAsync(), Is.Not.Empty);
        Assert.That((Sent, Limits), Is.EqualTo(("Scan Scan Scan Scan", "3 2 6 4")));
    }

    [Test]
    public async Task Each_page_goes_on_after_the_one_before()
    {
        Assert.That(Days(await Bookings.Where(b => b.Hotel == "B").RecordLimit(3).BatchSize(2).ToListAsync()), Is.EqualTo("B1,B2,B3"));
        Assert.That(Requests, Is.EqualTo("""
            Query bookings | key hotel = 'B' | limit 2
            Query bookings | key hotel = 'B' | limit 1 | after {hotel: 'B', day: 2}
            """));
    }

    [Test]
    public async Task Who_stops_early_stops_the_requests()
    {
        await foreach (Booking booking in Bookings.Where(b => b.Hotel == "B").BatchSize(2))
        {
            if (booking.Day == 2)
                break;
        }

        Assert.That(Requests, Is.EqualTo("Query bookings | key hotel = 'B' | limit 2"), "the next page is asked for with its first document");
    }

    private string Limits => string.Join(' ', Wire.Requests.Select(static request => request.Body.TryGetProperty("Limit", out var limit) ? limit.ToString() : "-"));

    private static TestCaseData Row(string name, Func<BookingQuery, BookingQuery> limits, string sent, int found) => new TestCaseData(limits, sent, found).SetName($"{{m}} {name}");
}
