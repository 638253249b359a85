using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.Queries;

/// <summary>Finders go the way that their documentation says.</summary>
public sealed class FinderTests : BookingFixture
{
    [Test]
    public async Task By_the_whole_key_it_is_one_get()
    {
        Assert.That((await Bookings.FindByHotelAndDayAsync("A", 3))!.Note, Is.EqualTo("third"));
        Assert.That(Sent, Is.EqualTo("GetItem"));
        Assert.That(await Bookings.FindByHotelAndDayAsync("A", 99), Is.Null);
    }

    [Test]
    public async Task By_the_hash_key_it_is_a_query_of_the_table()
    {
        Assert.That(Days(await Bookings.FindAllByHotel("B").ToListAsync()), Is.EqualTo("B1,B2,B3,B4,B5"));
        Assert.That((Sent, Part("KeyConditionExpression"), Part("IndexName")), Is.EqualTo(("Query", "#0 = :v0", (string?)null)));
        Assert.That((await Bookings.FindByHotelAsync("B"))!.Day, Is.EqualTo(1));
        Assert.That(Part("Limit"), Is.EqualTo("1"));
    }

    [Test]
    public async Task By_the_keys_of_an_index_it_is_a_query_of_the_index()
    {
        Assert.That((await Bookings.FindAllByCityAndPrice("Rome", 20).ToListAsync()).Select(static b => b.Hotel + b.Day), Is.EquivalentTo(new[] { "A2", "A8", "A11", "B2" }));
        Assert.That((Sent, Part("KeyConditionExpression"), Part("IndexName")), Is.EqualTo(("Query", "#4 = :v0 AND #2 = :v1", "city_price")));
        await Bookings.FindAllByState("open").RecordLimit(2).ToListAsync();
        Assert.That((Part("IndexName"), Part("Limit")), Is.EqualTo(("states", "2")));
        await Bookings.FindAllByHotelAndPrice("A", 10).ToListAsync();
        Assert.That((Part("IndexName"), Part("KeyConditionExpression")), Is.EqualTo(("by_price", "#0 = :v0 AND #2 = :v1")));
    }

    [Test]
    public async Task By_anything_else_it_is_a_scan_that_can_be_refused()
    {
        Assert.That((await Bookings.FindByNoteAsync("third"))!.Note, Is.EqualTo("third"));
        Assert.That((Sent, Part("FilterExpression")), Is.EqualTo(("Scan", "#7 = :v0")));
        Assert.That(await Bookings.FindAllByCity(null).CountAsync(), Is.EqualTo(3));
        Assert.That(Part("FilterExpression"), Does.StartWith("attribute_not_exists(#4)"));
        using DynamoidClient strict = new(new DynamoidOptions { Namespace = Namespace, Wire = Wire, ErrorOnScan = true });
        await Assert.ThrowsAsync<ScanProhibitedException>(() => Booking.Using(strict).FindByNoteAsync("third"));
        Assert.That(await Booking.Using(strict).FindAllByNote("third").AllowScan().CountAsync(), Is.EqualTo(5));
    }

    [Test]
    public async Task Null_as_a_range_key_goes_the_way_that_is_said()
    {
        Assert.That(await Bookings.FindAllByHotelAndPrice("A", null).CountAsync(), Is.Zero);
        Assert.That((Sent, Part("IndexName"), Part("FilterExpression")), Is.EqualTo(("Query", (string?)null, "attribute_not_exists(#2) OR attribute_type(#2, :v1)")));
        await Assert.ThrowsAsync<InvalidQueryException>(() => Bookings.FindAllByCityAndPrice("Rome", null).ToListAsync());
        Assert.That(await Bookings.FindAllByCityAndPrice("Rome", null).AllowScan().CountAsync(), Is.Zero);
    }

    [Test]
    public void What_the_finders_take_is_what_the_fields_are()
    {
        Assert.That(Bookings.FindAllByHotelAndDay("A", 3).ToRequest().Json, Does.Contain("\"KeyConditionExpression\":\"#0 = :v0 AND #1 = :v1\""));
        Assert.That(Bookings.FindAllByAgentAndDay("x", 3).AllowScan().ToRequest().Operation, Is.EqualTo("Scan"), "the index holds too little to be chosen");
    }
}
