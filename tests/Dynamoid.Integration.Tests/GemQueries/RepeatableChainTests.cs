using Dynamoid.Integration.Tests.Documents;
using Dynamoid.Integration.Tests.Queries;
using BookingQuery = Dynamoid.DocumentQuery<Dynamoid.Integration.Tests.Documents.Booking, Dynamoid.Integration.Tests.Documents.BookingKey, Dynamoid.Integration.Tests.Documents.BookingFields>;

namespace Dynamoid.Integration.Tests.GemQueries;

/// <summary>A query is a value: it sends nothing until it is read, and each time the same. The gem's chain changes with each call.</summary>
public sealed class RepeatableChainTests : BookingFixture
{
    // What can be called on a chain can be begun with All.
    private static IEnumerable<TestCaseData> Methods =>
    [
        Row("where", static s => s.Where(b => b.Hotel == "B"), "Query bookings | key hotel = 'B'"),
        Row("all", static s => s.All(), "Scan bookings"),
        Row("all, then where", static s => s.All().Where(b => b.Hotel == "B"), "Query bookings | key hotel = 'B'"),
        Row("consistent", static s => s.All().ConsistentRead(), "Scan bookings | consistent"),
        Row("record_limit", static s => s.All().RecordLimit(3), "Scan bookings | limit 3"),
        Row("scan_limit", static s => s.All().ScanLimit(3), "Scan bookings | limit 3"),
        Row("batch", static s => s.All().BatchSize(100), "Scan bookings | limit 100"),
        Row("start", static s => s.All().Start(new BookingKey("B", 5)), "Scan bookings | after {hotel: 'B', day: 5}"),
        Row("scan_index_forward", static s => s.Where(b => b.Hotel == "B").ScanIndexForward(false), "Query bookings | key hotel = 'B' | backward"),
        // The gem sends DynamoDB's default.
        Row("scan_index_forward as it is", static s => s.Where(b => b.Hotel == "B").ScanIndexForward(true), "Query bookings | key hotel = 'B'"),
        Row("project", static s => s.All().Project(b => [b.Note]), "Scan bookings | project hotel,day,note"),
        Row("with_index", static s => s.All().WithIndex("states"), "Scan bookings by states"),
    ];

    [TestCaseSource(nameof(Methods))]
    public async Task The_request_of(Func<BookingSet, BookingQuery> query, string request)
    {
        BookingQuery built = query(Bookings);
        Assert.That(Requests, Is.Empty, "a query that is not read sends nothing");
        await built.ToListAsync();
        Assert.That(Requests, Is.EqualTo(request));
    }

    [Test]
    public async Task Each_reading_asks_again_for_the_same()
    {
        BookingQuery query = Bookings.Where(b => b.Hotel == "B").RecordLimit(3).BatchSize(2);
        Assert.That((Days(await query.ToListAsync()), Days(await query.ToListAsync())), Is.EqualTo(("B1,B2,B3", "B1,B2,B3")));
        Assert.That(Requests, Is.EqualTo("""
            Query bookings | key hotel = 'B' | limit 2
            Query bookings | key hotel = 'B' | limit 1 | after {hotel: 'B', day: 2}
            Query bookings | key hotel = 'B' | limit 2
            Query bookings | key hotel = 'B' | limit 1 | after {hotel: 'B', day: 2}
            """));
    }

    [Test]
    public async Task What_is_said_of_a_query_makes_another_one()
    {
        BookingQuery query = Bookings.Where(b => b.Hotel == "B");
        BookingQuery more = query.Where(b => b.Day > 3).Descending().RecordLimit(1);
        Assert.That(more, Is.Not.SameAs(query));
        Assert.That((Days(await query.ToListAsync()), Days(await more.ToListAsync())), Is.EqualTo(("B1,B2,B3,B4,B5", "B5")));
        Assert.That(Requests, Is.EqualTo("""
            Query bookings | key hotel = 'B'
            Query bookings | key hotel = 'B' AND day > 3 | limit 1 | backward
            """));
    }

    [Test]
    public async Task Reading_values_or_the_first_one_leaves_a_query_as_it_is()
    {
        BookingQuery query = Bookings.Where(b => b.Hotel == "B");
        await query.FirstAsync();
        await query.PluckAsync(b => b.Day);
        await query.CountAsync();
        await query.LastAsync();
        Wire.Clear();
        Assert.That(Days(await query.ToListAsync()), Is.EqualTo("B1,B2,B3,B4,B5"));
        Assert.That(Requests, Is.EqualTo("Query bookings | key hotel = 'B'"));
    }

    private static TestCaseData Row(string name, Func<BookingSet, BookingQuery> query, string request) => new TestCaseData(query, request).SetName($"{{m}} {name}");
}
