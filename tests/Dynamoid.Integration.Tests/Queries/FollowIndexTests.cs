using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.Queries;

/// <summary>Whole items of indexes that hold only a part of them.</summary>
public class FollowIndexTests : BookingFixture
{
    [Test]
    public async Task Whole_documents_come_in_the_order_of_a_global_index([Values] bool backward)
    {
        DocumentQuery<Booking, BookingKey, BookingFields> partial = Bookings.Where(b => b.Agent == "agent").WithIndex("agents");
        partial = backward ? partial.Descending() : partial;
        List<Booking> expected = await partial.ToListAsync();
        Wire.Clear();
        List<Booking> found = await partial.FollowIndex().ToListAsync();
        Assert.That((Days(found), Sent), Is.EqualTo((Days(expected), "Query BatchGetItem")));
        Assert.That(found.Select(static booking => (booking.IsPartial, booking.Seats)), Is.EqualTo(found.Select(static booking => (false, (int?)booking.Day))));
    }

    [Test]
    public async Task Of_a_local_index_both_reads_are_consistent()
    {
        DocumentQuery<Booking, BookingKey, BookingFields> seats = Bookings.Where(b => b.Hotel == "A" && b.Seats > 9).WithIndex("by_seats").FollowIndex().ConsistentRead();
        Assert.That((await seats.ToListAsync()).Select(static booking => (booking.Day, booking.State)), Is.EqualTo(new[] { (10, "open"), (11, "paid"), (12, "open") }));
        Assert.That(Wire.Bodies, Has.Count.EqualTo(2).And.All.Contain("\"ConsistentRead\":true"));
    }

    [Test]
    public async Task Pages_of_any_size_give_everything_once([Values(1, 3, 7, 100)] int size)
    {
        DocumentQuery<Booking, BookingKey, BookingFields> query = Bookings.Where(b => b.Agent == "agent").WithIndex("agents").FollowIndex();
        string all = Days(await query.ToListAsync());
        List<Booking> found = [];
        string? cursor = null;
        do
        {
            await foreach (QueryPage<Booking> page in query.RecordLimit(size).Start(cursor).PagesAsync())
            {
                found.AddRange(page.Items);
                cursor = page.Cursor;
            }
        }
        while (cursor is not null);
        Assert.That(Days(found), Is.EqualTo(all));
        Assert.That(Days(await query.BatchSize(size).Prefetch(2).ToListAsync()), Is.EqualTo(all));
    }

    [Test]
    public async Task A_stale_entry_is_passed_over()
    {
        string stale = """{"Items":[{"hotel":{"S":"A"},"day":{"N":"1"},"agent":{"S":"agent"}},{"hotel":{"S":"gone"},"day":{"N":"1"},"agent":{"S":"agent"}},{"hotel":{"S":"A"},"day":{"N":"10"},"agent":{"S":"agent"}}],"Count":3,"ScannedCount":3}""";
        Wire.Answer = request => request.Operation.Name == "Query" ? stale : null;
        Assert.That(Days(await Bookings.Where(b => b.Agent == "agent").WithIndex("agents").FollowIndex().ToListAsync()), Is.EqualTo("A1,A10"));
    }

    [Test]
    public async Task Values_and_parts_that_the_index_lacks_come_from_the_table()
    {
        DocumentQuery<Booking, BookingKey, BookingFields> query = Bookings.Where(b => b.Agent == "agent" && b.Day > 10).WithIndex("agents").FollowIndex();
        Assert.That(await query.PluckAsync(b => (b.Day, b.Seats)), Is.EqualTo(new[] { (11, (int?)11), (12, 12) }));
        Assert.That((await query.Project(b => [b.City]).ToListAsync()).Select(static booking => (booking.City, booking.IsPartial)), Is.EqualTo(new[] { ("Rome", true), ("Rome", true) }));
        Assert.That(Sent, Is.EqualTo("Query BatchGetItem Query BatchGetItem"));
    }
}
