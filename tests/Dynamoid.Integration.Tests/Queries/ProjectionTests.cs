using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.Queries;

/// <summary>Parts of items: what comes, what is absent, and what a save leaves alone.</summary>
public class ProjectionTests : BookingFixture
{
    [Test]
    public async Task T30_a_projection_has_the_key_and_can_be_saved()
    {
        Booking booking = await Bookings.Where(b => b.Hotel == "B" && b.Day == 3).Project(b => [b.Note]).FirstAsync();
        Assert.That((Sent, Part("ProjectionExpression")), Is.EqualTo(("Query", "#0,#1,#7")));
        Assert.That((booking.Hotel, booking.Day, booking.Note, booking.City, booking.IsPartial), Is.EqualTo(("B", 3, "third", default(string), true)));
        booking.Note = "changed";
        await Bookings.SaveAsync(booking);
        Booking whole = await Bookings.FindAsync("B", 3);
        Assert.That((whole.Note, whole.City, whole.Price, whole.Seats, whole.IsPartial), Is.EqualTo(("changed", "Rome", (int?)0, (int?)3, false)));
        whole.Note = "third";
        await Bookings.SaveAsync(whole);
    }

    [Test]
    public async Task T7_what_was_not_asked_for_is_absent_and_not_a_default()
    {
        Booking booking = await Bookings.Where(b => b.Hotel == "A").Project(b => [b.Seats]).FirstAsync();
        Assert.That((booking.IsLoaded(nameof(Booking.Seats)), booking.IsLoaded(nameof(Booking.Price)), booking.IsLoaded(nameof(Booking.Hotel))), Is.EqualTo((true, false, true)));
        await Bookings.SaveAsync(booking);
        Assert.That((await Bookings.FindAsync("A", 1)).Price, Is.EqualTo(10));
    }

    [Test]
    public async Task Limits_bounds_and_cursors_work_on_parts([Values("table", "global", "bounds", "scan")] string source)
    {
        DocumentQuery<Booking, BookingKey, BookingFields> query = source switch
        {
            "table" => Bookings.Where(b => b.Hotel == "A" && b.Note == "third"),
            "global" => Bookings.Where(b => b.City == "Rome" && b.Note == "third"),
            "bounds" => Bookings.Where(b => b.City == "Rome" && b.Price >= 0 && b.Price < 20),
            _ => Bookings.All(),
        };
        string all = Days(await query.ToListAsync());
        query = query.Project(b => [b.Seats]);
        List<Booking> found = [];
        string? cursor = null;
        do
        {
            await foreach (QueryPage<Booking> page in query.RecordLimit(2).Start(cursor).PagesAsync())
            {
                found.AddRange(page.Items);
                cursor = page.Cursor;
            }
        }
        while (cursor is not null);
        Assert.That(Days(found), Is.EqualTo(all));
        Assert.That(Days(await query.Start(query.CursorAfter(found[1])).ToListAsync()), Is.EqualTo(all[(Days(found[..2]).Length + 1)..]));
        Assert.That(await query.CountAsync(), Is.EqualTo(found.Count));
    }

    [Test]
    public async Task An_index_gives_what_it_holds_and_no_more()
    {
        DocumentQuery<Booking, BookingKey, BookingFields> agents = Bookings.Where(b => b.Agent == "agent").WithIndex("agents");
        List<Booking> found = await agents.Project(b => [b.Note]).ToListAsync();
        Assert.That((found.Count, found.Count(static booking => booking.Note == "third"), Sent), Is.EqualTo((17, 5, "Query")));
        Wire.Clear();
        Assert.That((await Assert.ThrowsAsync<InvalidQueryException>(() => agents.Project(b => [b.Note, b.City]).ToListAsync()))!.Message, Does.Contain("City").And.Contain("agents"));
        Assert.That(Wire.Operations, Is.Empty);
    }
}
