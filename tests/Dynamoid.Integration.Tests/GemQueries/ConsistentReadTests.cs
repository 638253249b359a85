using Dynamoid.Integration.Tests.Queries;

namespace Dynamoid.Integration.Tests.GemQueries;

/// <summary>Consistent reads, of each way to the items.</summary>
public sealed class ConsistentReadTests : BookingFixture
{
    [Test]
    public async Task A_query_of_the_table_is_consistent_when_asked()
    {
        await Bookings.Where(b => b.Hotel == "B" && b.Day == 1).ToListAsync();
        await Bookings.Where(b => b.Hotel == "B" && b.Day == 1).ConsistentRead().ToListAsync();
        Assert.That(Requests, Is.EqualTo("""
            Query bookings | key hotel = 'B' AND day = 1
            Query bookings | key hotel = 'B' AND day = 1 | consistent
            """));
    }

    [Test]
    public async Task A_scan_is_consistent_when_asked()
    {
        Assert.That(await Bookings.All().ConsistentRead().ToListAsync(), Has.Count.EqualTo(17));
        Assert.That(Requests, Is.EqualTo("Scan bookings | consistent"));
    }

    [Test]
    public async Task A_local_index_is_consistent_when_asked()
    {
        Assert.That(await Bookings.Where(b => b.Hotel == "B" && b.Price == 20).ConsistentRead().ToListAsync(), Has.Count.EqualTo(2));
        Assert.That(Requests, Is.EqualTo("Query bookings by by_price | key hotel = 'B' AND price = 20 | consistent"));
    }

    [Test]
    public async Task Counts_values_and_the_first_one_are_consistent_too()
    {
        var bookings = Bookings.Where(b => b.Hotel == "B").ConsistentRead();
        Assert.That((await bookings.CountAsync(), (await bookings.PluckAsync(b => b.Day)).Count, (await bookings.FirstAsync()).Day), Is.EqualTo((5, 5, 1)));
        Assert.That(Requests, Is.EqualTo("""
            Query bookings | key hotel = 'B' | consistent | select COUNT
            Query bookings | key hotel = 'B' | project hotel,day | consistent
            Query bookings | key hotel = 'B' | limit 1 | consistent
            """));
    }

    // The gem leaves it to DynamoDB to reject the request.
    [Test]
    public async Task A_consistent_read_passes_over_global_indexes()
    {
        Assert.That((await Assert.ThrowsAsync<InvalidQueryException>(() => Bookings.Where(b => b.City == "Rome").ConsistentRead().ToListAsync()))!.Message, Does.Contain("city_price").And.Contain("a global index has none"));
        Assert.That(Requests, Is.Empty);
        Assert.That(await Bookings.Where(b => b.City == "Rome" && b.Hotel == "B").ConsistentRead().CountAsync(), Is.EqualTo(4));
        Assert.That(Requests, Is.EqualTo("Query bookings | key hotel = 'B' | filter city = 'Rome' | consistent | select COUNT"));
    }
}
