using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.Queries;

/// <summary>Segments and prefetched pages against DynamoDB Local.</summary>
public class ReadingAheadTests : BookingFixture
{
    [Test]
    public async Task Segments_together_are_the_whole([Values(1, 2, 5)] int segments, [Values("table", "index", "filtered")] string source)
    {
        DocumentQuery<Booking, BookingKey, BookingFields> query = source switch
        {
            "table" => Bookings.All(),
            "index" => Bookings.All().WithIndex("agents"),
            _ => Bookings.All().Where(b => b.Note == "third"),
        };
        List<string> all = Names(await query.ToListAsync());
        Assert.That(Names(await query.Parallel(segments).BatchSize(2).ToListAsync()), Is.EquivalentTo(all));
        Assert.That(await query.Parallel(segments, 2).CountAsync(), Is.EqualTo(all.Count));
        Assert.That(await query.Parallel(segments).PluckAsync(b => b.Day), Has.Count.EqualTo(all.Count));
        List<string> byHand = [];
        for (int segment = 0; segment < segments; segment++)
            byHand.AddRange(Names(await query.Segment(segment, segments).ToListAsync()));
        Assert.That(byHand, Is.EquivalentTo(all));
    }

    [Test]
    public async Task Segments_of_an_index_can_be_followed()
    {
        List<Booking> found = await Bookings.All().WithIndex("agents").Parallel(3).BatchSize(2).FollowIndex().ToListAsync();
        Assert.That((found.Count, found.All(static booking => booking.Seats == booking.Day)), Is.EqualTo((17, true)));
    }

    [Test]
    public async Task Limits_hold_over_all_segments()
    {
        Assert.That(await Bookings.All().Parallel(4).RecordLimit(6).ToListAsync(), Has.Count.EqualTo(6));
        CapacityMeter meter = new();
        List<Booking> evaluated = await Bookings.All().Where(b => b.Note == "third").Parallel(4).ScanLimit(9).Measure(meter).ToListAsync();
        Assert.That(evaluated, Has.Count.LessThanOrEqualTo(5));
        Assert.That(await Bookings.All().Parallel(4).AnyAsync());
        Assert.That(await Bookings.All().Parallel(4).FirstAsync(), Is.Not.Null);
    }

    [Test]
    public async Task A_segment_goes_on_at_its_cursor()
    {
        DocumentQuery<Booking, BookingKey, BookingFields> segment = Bookings.All().Segment(0, 2);
        List<string> all = Names(await segment.ToListAsync());
        List<string> found = [];
        string? cursor = null;
        do
        {
            await foreach (QueryPage<Booking> page in segment.BatchSize(2).RecordLimit(3).Start(cursor).PagesAsync())
            {
                found.AddRange(Names(page.Items));
                cursor = page.Cursor;
            }
        }
        while (cursor is not null);
        Assert.That(found, Is.EqualTo(all));
    }

    [Test]
    public async Task Prefetched_pages_are_the_same_pages([Values(1, 3)] int ahead)
    {
        DocumentQuery<Booking, BookingKey, BookingFields> query = Bookings.Where(b => b.City == "Rome").BatchSize(3);
        List<string> without = [];
        await foreach (QueryPage<Booking> page in query.PagesAsync())
            without.Add($"{Days(page.Items)} {page.Cursor} {page.ConsumedCapacity}");
        int sent = Wire.Operations.Count;
        List<string> with = [];
        await foreach (QueryPage<Booking> page in query.Prefetch(ahead).PagesAsync())
            with.Add($"{Days(page.Items)} {page.Cursor} {page.ConsumedCapacity}");
        Assert.That((with, Wire.Operations.Count), Is.EqualTo((without, 2 * sent)));
        Assert.That(Days(await query.Prefetch(ahead).RecordLimit(5).ToListAsync()), Is.EqualTo(Days(await query.RecordLimit(5).ToListAsync())));
    }

    private static List<string> Names(IEnumerable<Booking> bookings) => [.. bookings.Select(static booking => booking.Hotel + booking.Day)];
}
