using Dynamoid.Integration.Tests.Queries;

namespace Dynamoid.Integration.Tests.GemQueries;

/// <summary>Counts are made by DynamoDB, over the same pages as reading, within the same limits.</summary>
public sealed class CountTests : BookingFixture
{
    [Test]
    public async Task A_count_asks_for_no_items()
    {
        Assert.That((await Bookings.Where(b => b.Hotel == "A").CountAsync(), await Bookings.Where(b => b.City == "Rome" && b.Price == 20).CountAsync()), Is.EqualTo((12, 4)));
        Assert.That(Requests, Is.EqualTo("""
            Query bookings | key hotel = 'A' | select COUNT
            Query bookings by city_price | key city = 'Rome' AND price = 20 | select COUNT
            """));
    }

    [Test]
    public async Task A_count_of_a_scan_is_a_scan()
    {
        Assert.That((await Bookings.All().CountAsync(), await Bookings.Where(b => b.Note == "third").AllowScan().CountAsync()), Is.EqualTo((17, 5)));
        Assert.That(Requests, Is.EqualTo("""
            Scan bookings | select COUNT
            Scan bookings | filter note = 'third' | select COUNT
            """));
    }

    [Test]
    public async Task A_count_goes_over_all_pages()
    {
        Assert.That(await Bookings.Where(b => b.Hotel == "A" && b.Note == "third").BatchSize(5).CountAsync(), Is.EqualTo(4));
        Assert.That(Requests, Is.EqualTo("""
            Query bookings | key hotel = 'A' | filter note = 'third' | limit 5 | select COUNT
            Query bookings | key hotel = 'A' | filter note = 'third' | limit 5 | select COUNT | after {hotel: 'A', day: 5}
            Query bookings | key hotel = 'A' | filter note = 'third' | limit 5 | select COUNT | after {hotel: 'A', day: 10}
            """));
    }

    [Test]
    public async Task A_count_honours_limits()
    {
        Assert.That((await Bookings.Where(b => b.Hotel == "A").RecordLimit(3).CountAsync(), await Bookings.Where(b => b.Hotel == "A" && b.Note == "third").ScanLimit(7).CountAsync()), Is.EqualTo((3, 2)));
        Assert.That(Requests, Is.EqualTo("""
            Query bookings | key hotel = 'A' | limit 3 | select COUNT
            Query bookings | key hotel = 'A' | filter note = 'third' | limit 7 | select COUNT
            """));
    }
}
