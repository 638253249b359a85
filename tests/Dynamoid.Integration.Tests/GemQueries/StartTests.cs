using Dynamoid.Integration.Tests.Documents;
using Dynamoid.Integration.Tests.Queries;

namespace Dynamoid.Integration.Tests.GemQueries;

/// <summary>Beginning after a document, a key or a cursor: which key attributes are sent.</summary>
public sealed class StartTests : BookingFixture
{
    [Test]
    public async Task After_a_document_of_the_table()
    {
        Assert.That(Days(await Bookings.Where(b => b.Hotel == "B").Start(Make("B", 3)).ToListAsync()), Is.EqualTo("B4,B5"));
        Assert.That(Requests, Is.EqualTo("Query bookings | key hotel = 'B' | after {hotel: 'B', day: 3}"));
    }

    [Test]
    public async Task After_a_document_backward()
    {
        Assert.That(Days(await Bookings.Where(b => b.Hotel == "B").Descending().Start(Make("B", 3)).ToListAsync()), Is.EqualTo("B2,B1"));
        Assert.That(Requests, Is.EqualTo("Query bookings | key hotel = 'B' | backward | after {hotel: 'B', day: 3}"));
    }

    [Test]
    public async Task After_a_document_of_a_local_index_by_both_its_keys_and_the_tables()
    {
        List<Booking> found = await Bookings.Where(b => b.Hotel == "B" && b.Price >= 0).Start(Make("B", 4)).ToListAsync();
        Assert.That((Days(found), Requests), Is.EqualTo(("B2,B5", "Query bookings by by_price | key hotel = 'B' AND price >= 0 | after {hotel: 'B', day: 4, price: 10}")));
    }

    [Test]
    public async Task After_a_document_of_a_global_index_by_its_keys_and_the_tables()
    {
        await Bookings.Where(b => b.City == "Rome" && b.Price == 10).Start(Make("A", 4)).ToListAsync();
        await Bookings.Where(b => b.State == "open").Start(Make("A", 4)).ToListAsync();
        Assert.That(Requests, Is.EqualTo("""
            Query bookings by city_price | key city = 'Rome' AND price = 10 | after {hotel: 'A', day: 4, city: 'Rome', price: 10}
            Query bookings by states | key state = 'open' | after {hotel: 'A', day: 4, state: 'open'}
            """));
    }

    [Test]
    public async Task After_a_document_of_a_scan()
    {
        List<Booking> all = await Bookings.All().ToListAsync();
        Wire.Clear();
        Assert.That(Days(await Bookings.All().Start(all[14]).ToListAsync()), Is.EqualTo(Days(all[15..])));
        Assert.That(Requests, Is.EqualTo($"Scan bookings | after {{hotel: '{all[14].Hotel}', day: {all[14].Day}}}"));
    }

    // The gem takes a hash of key attributes as they are stored.
    [Test]
    public async Task After_a_key_of_the_table()
    {
        Assert.That(Days(await Bookings.Where(b => b.Hotel == "B").Start(new BookingKey("B", 4)).ToListAsync()), Is.EqualTo("B5"));
        Assert.That(Requests, Is.EqualTo("Query bookings | key hotel = 'B' | after {hotel: 'B', day: 4}"));
    }

    [Test]
    public async Task After_a_document_whose_keys_are_stored_otherwise_than_they_are()
    {
        OrderSet orders = Order.Using(Client);
        await orders.CreateTableAsync();
        Wire.Clear();
        await orders.Where(o => o.CustomerId == "c").Start(new Order { CustomerId = "c", Day = new DateOnly(2026, 1, 2) }).ToListAsync();
        Assert.That(Requests, Is.EqualTo("Query orders | key customer_id = 'c' | after {customer_id: 'c', day: 20455}"));
    }
}
