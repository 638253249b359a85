using Dynamoid.Integration.Tests.Documents;
using Dynamoid.Integration.Tests.Queries;

namespace Dynamoid.Integration.Tests.Lessons;

/// <summary>Row 11: the item at a cursor is deleted before the query goes on. The cursor is a place in the order, not an item.</summary>
public sealed class CursorOfGoneItemTests : BookingFixture
{
    private static readonly string[] Sources = ["table", "local", "global", "hash only", "partial"];

    [Test]
    public async Task A_query_goes_on_behind_an_item_that_is_gone([ValueSource(nameof(Sources))] string source, [Values] bool backward)
    {
        DocumentQuery<Booking, BookingKey, BookingFields> query = Query(source).ScanIndexForward(!backward);
        List<Booking> all = await query.ToListAsync();
        Assert.That(all, Has.Count.GreaterThan(5));
        for (int i = 0; i < all.Count; i++)
        {
            string cursor = query.CursorAfter(all[i]);
            await Bookings.DeleteAsync([new BookingKey(all[i].Hotel, all[i].Day)]);
            Assert.That(Days(await query.Start(cursor).BatchSize(3).ToListAsync()), Is.EqualTo(Days(all.Skip(i + 1))), $"after item {i}");
            await Bookings.SaveAsync(Make(all[i].Hotel, all[i].Day));
        }
    }

    private DocumentQuery<Booking, BookingKey, BookingFields> Query(string source) => source switch
    {
        "table" => Bookings.Where(b => b.Hotel == "A"),
        "local" => Bookings.Where(b => b.Hotel == "A" && b.Price >= 0),
        "global" => Bookings.Where(b => b.City == "Rome"),
        "hash only" => Bookings.Where(b => b.State == "open"),
        _ => Bookings.Where(b => b.Agent == "agent").WithIndex("agents"),
    };
}
