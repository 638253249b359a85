using Dynamoid.Integration.Tests.Documents;
using Dynamoid.Integration.Tests.Queries;

namespace Dynamoid.Integration.Tests.GemQueries;

/// <summary>Page by page: one request for each, with the place where it ended.</summary>
public sealed class PagesTests : BookingFixture
{
    [Test]
    public async Task A_page_is_one_response_asked_for_when_it_is_wanted()
    {
        IAsyncEnumerator<QueryPage<Booking>> pages = Bookings.Where(b => b.Hotel == "B").BatchSize(2).PagesAsync().GetAsyncEnumerator();
        Assert.That(Requests, Is.Empty);
        Assert.That((await pages.MoveNextAsync(), Days(pages.Current.Items), pages.Current.Cursor is null), Is.EqualTo((true, "B1,B2", false)));
        Assert.That(Requests, Is.EqualTo("Query bookings | key hotel = 'B' | limit 2 | capacity TOTAL"));
        Assert.That((await pages.MoveNextAsync(), Days(pages.Current.Items), pages.Current.Cursor is null), Is.EqualTo((true, "B3,B4", false)));
        Assert.That((await pages.MoveNextAsync(), Days(pages.Current.Items), pages.Current.Cursor is null), Is.EqualTo((true, "B5", true)), "the last one ends nowhere");
        Assert.That(await pages.MoveNextAsync(), Is.False);
        await pages.DisposeAsync();
        Assert.That(Requests, Is.EqualTo("""
            Query bookings | key hotel = 'B' | limit 2 | capacity TOTAL
            Query bookings | key hotel = 'B' | limit 2 | capacity TOTAL | after {hotel: 'B', day: 2}
            Query bookings | key hotel = 'B' | limit 2 | capacity TOTAL | after {hotel: 'B', day: 4}
            """));
    }

    [Test]
    public async Task An_empty_page_is_given_too()
    {
        List<string> pages = [];
        await foreach (QueryPage<Booking> page in Bookings.Where(b => b.Hotel == "B" && b.Seats > 4).BatchSize(3).PagesAsync())
            pages.Add($"{Days(page.Items)}/{page.ScannedCount}");
        Assert.That(pages, Is.EqualTo(new[] { "/3", "B5/2" }));
        Assert.That(Wire.Operations, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task A_query_starts_where_a_page_ended()
    {
        string? cursor = null;
        await foreach (QueryPage<Booking> page in Bookings.Where(b => b.City == "Rome" && b.Price == 20).RecordLimit(2).PagesAsync())
            cursor = page.Cursor;
        Wire.Clear();
        Assert.That(await Bookings.Where(b => b.City == "Rome" && b.Price == 20).Start(cursor).ToListAsync(), Has.Count.EqualTo(2));
        Assert.That(Requests, Does.Match("^Query bookings by city_price \\| key city = 'Rome' AND price = 20 \\| after \\{hotel: '[AB]', day: [0-9]+, city: 'Rome', price: 20\\}$"));
    }
}
