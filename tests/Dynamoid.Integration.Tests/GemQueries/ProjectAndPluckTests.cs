using Dynamoid.Integration.Tests.Documents;
using Dynamoid.Integration.Tests.Queries;

namespace Dynamoid.Integration.Tests.GemQueries;

/// <summary>Some fields only, as documents and as values.</summary>
public sealed class ProjectAndPluckTests : BookingFixture
{
    // The gem leaves the key out (T30) and fills in defaults (T7).
    [Test]
    public async Task T30_a_projection_asks_for_the_fields_and_always_for_the_key()
    {
        Booking found = await Bookings.Where(b => b.Hotel == "B" && b.Day == 3).Project(b => [b.Note, b.Seats]).FirstAsync();
        Assert.That((found.Hotel, found.Day, found.Note, found.Seats, found.City), Is.EqualTo(("B", 3, "third", (int?)3, default(string))));
        Assert.That(Requests, Is.EqualTo("Query bookings | key hotel = 'B' AND day = 3 | project hotel,day,note,seats | limit 1"));
    }

    [Test]
    public async Task A_projection_of_an_index_asks_for_its_keys_too()
    {
        await Bookings.Where(b => b.City == "Rome" && b.Price == 10).Project(b => [b.Note]).ToListAsync();
        Assert.That(Requests, Is.EqualTo("Query bookings by city_price | key city = 'Rome' AND price = 10 | project hotel,day,city,price,note"));
    }

    [Test]
    public async Task T7_other_fields_are_absent_and_no_defaults()
    {
        AddressSet addresses = Address.Using(Client);
        await addresses.CreateTableAsync();
        await addresses.SaveAsync(new Address { Id = "a", City = "Rome", Country = "IT" });
        Wire.Clear();
        Address found = await addresses.Where(a => a.Id == "a").Project(a => [a.City]).FirstAsync();
        Assert.That((found.City, found.Country, found.IsLoaded(nameof(Address.Country))), Is.EqualTo(("Rome", default(string), false)), "\"US\" would be the default");
        Assert.That(Requests, Is.EqualTo("Query addresses | key id = 'a' | project id,city | limit 1"));
    }

    [Test]
    public async Task One_field_is_plucked_as_a_list_of_values()
    {
        Assert.That(await Bookings.Where(b => b.Hotel == "B").PluckAsync(b => b.Seats), Is.EqualTo(new int?[] { 1, 2, 3, 4, 5 }));
        Assert.That(Requests, Is.EqualTo("Query bookings | key hotel = 'B' | project hotel,day,seats"));
    }

    [Test]
    public async Task Several_fields_are_plucked_as_tuples()
    {
        Assert.That(await Bookings.Where(b => b.Hotel == "B" && b.Seats > 2 && b.Seats < 5).PluckAsync(b => (b.Note, b.Seats)), Is.EqualTo(new[] { ("third", (int?)3), (null!, 4) }));
        Assert.That(Requests, Is.EqualTo("Query bookings | key hotel = 'B' | filter seats > 2 AND seats < 5 | project hotel,day,note,seats"));
    }

    [Test]
    public async Task Plucked_values_have_their_fields_types()
    {
        SightSet sights = Sight.Using(Client);
        await sights.CreateTableAsync();
        await sights.SaveAsync(new Sight { Id = "1", Day = new DateOnly(2026, 1, 2), IsOpen = true, Kind = PhoneKind.Work });
        Wire.Clear();
        Assert.That(await sights.All().PluckAsync(s => (s.Day, s.IsOpen, s.Kind)), Is.EqualTo(new[] { ((DateOnly?)new DateOnly(2026, 1, 2), true, PhoneKind.Work) }));
        Assert.That(Requests, Is.EqualTo("Scan sights | project id,day,is_open,kind"));
    }
}
