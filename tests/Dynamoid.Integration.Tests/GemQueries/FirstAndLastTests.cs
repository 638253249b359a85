using Dynamoid.Integration.Tests.Documents;
using Dynamoid.Integration.Tests.Queries;
using BookingQuery = Dynamoid.DocumentQuery<Dynamoid.Integration.Tests.Documents.Booking, Dynamoid.Integration.Tests.Documents.BookingKey, Dynamoid.Integration.Tests.Documents.BookingFields>;

namespace Dynamoid.Integration.Tests.GemQueries;

/// <summary>The first documents and the last one, and how little is read for them.</summary>
public sealed class FirstAndLastTests : BookingFixture
{
    [Test]
    public async Task First_without_conditions_evaluates_as_many_items_as_are_wanted()
    {
        Assert.That((await Bookings.All().FirstOrDefaultAsync(), (await Bookings.All().FirstAsync(3)).Count), Is.Not.EqualTo((default(Booking), 0)));
        Assert.That(Requests, Is.EqualTo("""
            Scan bookings | limit 1
            Scan bookings | limit 3
            """));
    }

    [Test]
    public async Task First_by_keys_alone_evaluates_as_many_items_as_are_wanted()
    {
        Assert.That((await Bookings.Where(b => b.Hotel == "A").FirstAsync()).Day, Is.EqualTo(1));
        Assert.That(Days(await Bookings.Where(b => b.Hotel == "A" && b.Day > 4).FirstAsync(2)), Is.EqualTo("A5,A6"));
        Assert.That(Requests, Is.EqualTo("""
            Query bookings | key hotel = 'A' | limit 1
            Query bookings | key hotel = 'A' AND day > 4 | limit 2
            """));
    }

    // The gem sets no limit at all.
    [Test]
    public async Task First_with_a_filter_reads_a_page_of_a_hundred()
    {
        Assert.That(Days(await Bookings.Where(b => b.Hotel == "A" && b.Note == "third").FirstAsync(2)), Is.EqualTo("A3,A6"));
        Assert.That(Requests, Is.EqualTo("Query bookings | key hotel = 'A' | filter note = 'third' | limit 100"));
    }

    [Test]
    public async Task First_with_a_filter_reads_pages_until_enough_match_and_none_after()
    {
        Assert.That(Days(await Bookings.Where(b => b.Hotel == "A" && b.Note == "third").BatchSize(4).FirstAsync(2)), Is.EqualTo("A3,A6"));
        Assert.That(Requests, Is.EqualTo("""
            Query bookings | key hotel = 'A' | filter note = 'third' | limit 4
            Query bookings | key hotel = 'A' | filter note = 'third' | limit 4 | after {hotel: 'A', day: 4}
            """));
    }

    [Test]
    public async Task First_of_none_is_null_or_an_error_and_of_some_a_shorter_list()
    {
        BookingQuery none = Bookings.Where(b => b.Hotel == "nowhere");
        Assert.That(await none.FirstOrDefaultAsync(), Is.Null);
        await Assert.ThrowsAsync<RecordNotFoundException>(() => none.FirstAsync());
        Assert.That(Days(await Bookings.Where(b => b.Hotel == "B").FirstAsync(9)), Is.EqualTo("B1,B2,B3,B4,B5"));
        Assert.That(Requests, Is.EqualTo("""
            Query bookings | key hotel = 'nowhere' | limit 1
            Query bookings | key hotel = 'nowhere' | limit 1
            Query bookings | key hotel = 'B' | limit 9
            """));
    }

    [Test]
    public async Task First_keeps_a_smaller_limit_and_leaves_the_query_as_it_is()
    {
        BookingQuery two = Bookings.Where(b => b.Hotel == "B").RecordLimit(2);
        Assert.That(Days(await two.FirstAsync(4)), Is.EqualTo("B1,B2"));
        Assert.That((await two.FirstAsync()).Day, Is.EqualTo(1));
        Assert.That(Days(await two.ToListAsync()), Is.EqualTo("B1,B2"));
        Assert.That(Requests, Is.EqualTo("""
            Query bookings | key hotel = 'B' | limit 2
            Query bookings | key hotel = 'B' | limit 1
            Query bookings | key hotel = 'B' | limit 2
            """));
    }

    // The gem loads everything and takes the last one.
    [Test]
    public async Task Last_is_read_backward_and_alone()
    {
        Assert.That((await Bookings.Where(b => b.Hotel == "A").LastAsync()).Day, Is.EqualTo(12));
        Assert.That((await Bookings.Where(b => b.Hotel == "A").Descending().LastAsync()).Day, Is.EqualTo(1));
        Assert.That((await Bookings.Where(b => b.City == "Rome" && b.Price < 20).LastAsync()).Price, Is.EqualTo(10));
        Assert.That(Requests, Is.EqualTo("""
            Query bookings | key hotel = 'A' | limit 1 | backward
            Query bookings | key hotel = 'A' | limit 1
            Query bookings by city_price | key city = 'Rome' AND price < 20 | limit 1 | backward
            """));
    }

    [Test]
    public async Task Last_of_a_scan_is_refused_for_a_scan_has_no_order()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => Bookings.All().LastAsync());
        Assert.That(Requests, Is.Empty);
    }
}
