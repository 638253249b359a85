using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.GemQueries;

/// <summary>All that a query finds is deleted.</summary>
public sealed class DeleteAllTests : ClientFixture
{
    private BookingSet Bookings => Booking.Using(Client);

    [SetUp]
    public async Task FillAsync()
    {
        await Bookings.All().DeleteAllAsync();
        await Bookings.ImportAsync(Enumerable.Range(0, 60).Select(static day => new Booking { Hotel = day < 30 ? "A" : "B", Day = day, City = "Rome", Price = day }));
        Wire.Clear();
    }

    // The gem reads whole items.
    [Test]
    public async Task Keys_are_read_by_a_query_and_deleted_by_25()
    {
        Assert.That(await Bookings.Where(b => b.Hotel == "A").DeleteAllAsync(), Is.EqualTo(30));
        Assert.That(Wire.Requests[0].ToString().Replace(Namespace + "_", "", StringComparison.Ordinal), Is.EqualTo("Query bookings | key hotel = 'A' | project hotel,day"));
        Assert.That(Wire.Operations.Skip(1), Is.EqualTo(new[] { "BatchWriteItem", "BatchWriteItem" }));
        Assert.That(Wire.Requests.Skip(1).Select(static request => request.BatchKeys.Count), Is.EqualTo(new[] { 25, 5 }));
        Assert.That(Wire.Requests.Skip(1).SelectMany(static request => request.BatchKeys), Is.EquivalentTo(Enumerable.Range(0, 30).Select(static day => $"{{hotel: 'A', day: {day}}}")));
        Assert.That(await Bookings.All().PluckAsync(b => b.Hotel), Has.Count.EqualTo(30).And.All.EqualTo("B"));
    }

    [Test]
    public async Task Keys_are_read_by_an_index_and_by_a_scan()
    {
        Assert.That(await Bookings.Where(b => b.City == "Rome" && b.Price < 2).DeleteAllAsync(), Is.EqualTo(2));
        Assert.That(await Bookings.Where(b => b.Price > 57).AllowScan().DeleteAllAsync(), Is.EqualTo(2));
        Assert.That(Requests, Is.EqualTo("""
            Query bookings by city_price | key city = 'Rome' AND price < 2 | project hotel,day,city,price
            BatchWriteItem | bookings {hotel: 'A', day: 0} {hotel: 'A', day: 1}
            Scan bookings | filter price > 57 | project hotel,day
            BatchWriteItem | bookings {hotel: 'B', day: 58} {hotel: 'B', day: 59}
            """));
    }

    // The gem loses them.
    [Test]
    public async Task T11_deletes_that_are_left_over_are_sent_again_and_no_others()
    {
        string? leftOver = """{"UnprocessedItems":{"TABLE":[{"DeleteRequest":{"Key":{"hotel":{"S":"A"},"day":{"N":"1"}}}}]}}""".Replace("TABLE", Namespace + "_bookings", StringComparison.Ordinal);
        Wire.Answer = request =>
        {
            if (request.Operation.Name != "BatchWriteItem")
                return null;
            (string? answer, leftOver) = (leftOver, null);
            return answer;
        };
        Assert.That(await Bookings.Where(b => b.Hotel == "A" && b.Day < 3).DeleteAllAsync(), Is.EqualTo(3));
        Assert.That(Requests, Is.EqualTo("""
            Query bookings | key hotel = 'A' AND day < 3 | project hotel,day
            BatchWriteItem | bookings {hotel: 'A', day: 0} {hotel: 'A', day: 1} {hotel: 'A', day: 2}
            BatchWriteItem | bookings {hotel: 'A', day: 1}
            """));
    }

    [Test]
    public async Task Nothing_found_is_nothing_deleted()
    {
        Assert.That(await Bookings.Where(b => b.Hotel == "nowhere").DeleteAllAsync(), Is.Zero);
        Assert.That(Requests, Is.EqualTo("Query bookings | key hotel = 'nowhere' | project hotel,day"));
    }

    protected override Task CreateTablesAsync() => Bookings.CreateTableAsync();
}
