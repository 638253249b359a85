using Dynamoid.Integration.Tests.Documents;
using Dynamoid.Integration.Tests.Queries;

namespace Dynamoid.Integration.Tests.GemQueries;

/// <summary>The gem's <c>find_by_…</c> and <c>find_all_by_…</c>: here they are written by the compiler, one pair for each field and for the keys of the table and each index.</summary>
public sealed class DynamicFinderTests : BookingFixture
{
    [Test]
    public async Task Find_by_a_field_gives_the_first_or_null()
    {
        Assert.That((await Bookings.FindByHotelAsync("B"), await Bookings.FindByStateAsync("none")), Is.EqualTo((await Bookings.FindAsync("B", 1), default(Booking))).Using<Booking?>(static (a, b) => a?.Day == b?.Day));
        Assert.That(Requests, Is.EqualTo("""
            Query bookings | key hotel = 'B' | limit 1
            Query bookings by states | key state = 'none' | limit 1
            GetItem bookings | key {hotel: 'B', day: 1}
            """));
    }

    [Test]
    public async Task Find_by_two_fields_joins_them()
    {
        Assert.That((await Bookings.FindByCityAndPriceAsync("Rome", 20))!.Price, Is.EqualTo(20));
        Assert.That((await Bookings.FindByHotelAndDayAsync("A", 2))!.Price, Is.EqualTo(20));
        Assert.That(Requests, Is.EqualTo("""
            Query bookings by city_price | key city = 'Rome' AND price = 20 | limit 1
            GetItem bookings | key {hotel: 'A', day: 2}
            """));
    }

    [Test]
    public async Task Find_all_by_gives_a_query_of_all()
    {
        Assert.That(Days(await Bookings.FindAllByHotel("B").ToListAsync()), Is.EqualTo("B1,B2,B3,B4,B5"));
        Assert.That(await Bookings.FindAllByCityAndPrice("Rome", 20).CountAsync(), Is.EqualTo(4));
        Assert.That(await Bookings.FindAllByNote("third").AllowScan().ToListAsync(), Has.Count.EqualTo(5));
        Assert.That(Requests, Is.EqualTo("""
            Query bookings | key hotel = 'B'
            Query bookings by city_price | key city = 'Rome' AND price = 20 | select COUNT
            Scan bookings | filter note = 'third'
            """));
    }
}
