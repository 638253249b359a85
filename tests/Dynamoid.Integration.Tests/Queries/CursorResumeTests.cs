using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.Queries;

/// <summary>A query goes on at any item of any page, on table and index, forward and backward, without loss and without repeat.</summary>
public class CursorResumeTests : BookingFixture
{
    private static readonly string[] Sources = ["table", "filtered", "local", "global", "bounds", "hash only", "partial", "scan", "index scan"];

    [Test]
    public async Task Pages_of_any_size_give_everything_once([ValueSource(nameof(Sources))] string source, [Values] bool backward, [Values(1, 2, 3, 7, 100)] int size)
    {
        if (Query(source, backward) is not { } query)
            return;
        List<string> expected = Names(await query.ToListAsync());
        List<string> found = [];
        string? cursor = null;
        do
        {
            List<QueryPage<Booking>> pages = await PagesAsync(query.RecordLimit(size).Start(cursor));
            Assert.That(pages.Sum(static page => page.Items.Count), Is.LessThanOrEqualTo(size));
            found.AddRange(pages.SelectMany(static page => Names(page.Items)));
            cursor = pages[^1].Cursor;
        }
        while (cursor is not null);
        Assert.That(expected, Is.Not.Empty);
        Assert.That(found, Is.EqualTo(expected));
    }

    [Test]
    public async Task A_query_goes_on_after_every_item([ValueSource(nameof(Sources))] string source, [Values] bool backward)
    {
        if (Query(source, backward) is not { } query)
            return;
        List<Booking> all = await query.ToListAsync();
        for (int i = 0; i < all.Count; i++)
        {
            List<string> rest = Names(all.Skip(i + 1));
            Assert.That(Names(await query.Start(query.CursorAfter(all[i])).ToListAsync()), Is.EqualTo(rest), $"cursor after {i}");
            Assert.That(Names(await query.Start(all[i]).BatchSize(2).ToListAsync()), Is.EqualTo(rest), $"document {i}");
        }
    }

    [Test]
    public async Task A_query_of_the_table_goes_on_after_a_key()
    {
        Assert.That(Days(await Bookings.Where(b => b.Hotel == "A").Start(new BookingKey("A", 9)).ToListAsync()), Is.EqualTo("A10,A11,A12"));
        InvalidQueryException? error = await Assert.ThrowsAsync<InvalidQueryException>(() => Bookings.Where(b => b.City == "Rome").Start(new BookingKey("A", 9)).ToListAsync());
        Assert.That(error!.Message, Does.Contain("city_price").And.Contain("cursor"));
        await Assert.ThrowsAsync<InvalidQueryException>(() => Bookings.Where(b => b.City == "Rome").Start(Make("A", 5)).ToListAsync());
    }

    [Test]
    public async Task A_cursor_of_another_query_sends_nothing()
    {
        QueryPage<Booking> page = (await PagesAsync(Bookings.Where(b => b.Hotel == "A").RecordLimit(2)))[^1];
        Wire.Clear();
        await Assert.ThrowsAsync<InvalidCursorException>(() => Bookings.Where(b => b.Hotel == "B").Start(page.Cursor).ToListAsync());
        await Assert.ThrowsAsync<InvalidCursorException>(() => Bookings.Where(b => b.Hotel == "A").Descending().Start(page.Cursor).CountAsync());
        Assert.Throws<InvalidCursorException>(() => Bookings.Where(b => b.Hotel == "A").Start("forged").ToRequest());
        Assert.That(Wire.Operations, Is.Empty);
        Assert.That(await Bookings.Where(b => b.Hotel == "A").Start(page.Cursor).CountAsync(), Is.EqualTo(10));
    }

    [Test]
    public async Task A_query_whose_bound_has_moved_on_goes_on_from_where_it_was()
    {
        string? up = (await PagesAsync(Bookings.Where(b => b.Hotel == "A" && b.Day > 2).RecordLimit(3)))[^1].Cursor;
        Assert.That(Days(await Bookings.Where(b => b.Hotel == "A" && b.Day > 9).Start(up).ToListAsync()), Is.EqualTo("A10,A11,A12"), "the place is before the bound");
        Assert.That(Days(await Bookings.Where(b => b.Hotel == "A" && b.Day > 4).Start(up).RecordLimit(1).ToListAsync()), Is.EqualTo("A6"));
        Assert.That(Days(await Bookings.Where(b => b.Hotel == "A" && b.Day > 1).Start(up).RecordLimit(1).ToListAsync()), Is.EqualTo("A6"));
        string? down = (await PagesAsync(Bookings.Where(b => b.Hotel == "A" && b.Day < 9).Descending().RecordLimit(3)))[^1].Cursor;
        Assert.That(Days(await Bookings.Where(b => b.Hotel == "A" && b.Day < 3).Descending().Start(down).ToListAsync()), Is.EqualTo("A2,A1"));
        string? end = (await PagesAsync(Bookings.Where(b => b.Hotel == "A" && b.Day < 9).RecordLimit(5)))[^1].Cursor;
        Wire.Clear();
        Assert.That(await Bookings.Where(b => b.Hotel == "A" && b.Day < 4).Start(end).CountAsync(), Is.Zero);
        Assert.Throws<InvalidQueryException>(() => Bookings.Where(b => b.Hotel == "A" && b.Day < 4).Start(end).ToRequest());
        Assert.That(Wire.Operations, Is.Empty, "all is before the place");
        Assert.That(await Bookings.Where(b => b.Hotel == "A" && b.Day < 9).Start(end).CountAsync(), Is.EqualTo(3));
    }

    [Test]
    public async Task A_start_that_is_no_place_of_the_query_is_told_before_a_request()
    {
        await Assert.ThrowsAsync<InvalidQueryException>(() => Bookings.Where(b => b.Hotel == "A").Start(new BookingKey("B", 3)).ToListAsync());
        await Assert.ThrowsAsync<InvalidQueryException>(() => Bookings.Where(b => b.City == "Oslo").Start(Make("A", 1)).ToListAsync());
        await Assert.ThrowsAsync<MissingHashKeyException>(() => Bookings.All().Start(new Booking()).ToListAsync());
        await Assert.ThrowsAsync<MissingHashKeyException>(() => Bookings.All().Start(new BookingKey("", 1)).ToListAsync());
        Assert.That(Wire.Operations, Is.Empty);
    }

    [Test]
    public async Task Signed_cursors_are_told_from_unsigned_ones()
    {
        using DynamoidClient signing = new(new DynamoidOptions { Namespace = Namespace, Wire = Wire, CursorKey = new byte[32] });
        DocumentQuery<Booking, BookingKey, BookingFields> signed = Booking.Using(signing).Where(b => b.Hotel == "A").RecordLimit(2);
        string cursor = (await PagesAsync(signed))[^1].Cursor!;
        Assert.That(Days(await signed.Start(cursor).ToListAsync()), Is.EqualTo("A3,A4"));
        string plain = (await PagesAsync(Bookings.Where(b => b.Hotel == "A").RecordLimit(2)))[^1].Cursor!;
        await Assert.ThrowsAsync<InvalidCursorException>(() => signed.Start(plain).ToListAsync());
        await Assert.ThrowsAsync<InvalidCursorException>(() => Bookings.Where(b => b.Hotel == "A").Start(cursor).ToListAsync());
        Assert.Throws<InvalidOptionsException>(() => _ = new DynamoidClient(new DynamoidOptions { Wire = Wire, CursorKey = new byte[8] }));
    }

    // Null where there is no such order.
    private DocumentQuery<Booking, BookingKey, BookingFields>? Query(string source, bool backward)
    {
        DocumentQuery<Booking, BookingKey, BookingFields> query = source switch
        {
            "table" => Bookings.Where(b => b.Hotel == "A"),
            "filtered" => Bookings.Where(b => b.Hotel == "A" && b.Note == "third"),
            "local" => Bookings.Where(b => b.Hotel == "A" && b.Price >= 0),
            "global" => Bookings.Where(b => b.City == "Rome"),
            "bounds" => Bookings.Where(b => b.City == "Rome" && b.Price >= 0 && b.Price < 20),
            "hash only" => Bookings.Where(b => b.State == "open"),
            "partial" => Bookings.Where(b => b.Agent == "agent").WithIndex("agents"),
            "scan" => Bookings.All(),
            _ => Bookings.All().WithIndex("city_price"),
        };
        if (!backward)
            return query;
        return source is "scan" or "index scan" ? null : query.Descending();
    }

    private static async Task<List<QueryPage<Booking>>> PagesAsync(DocumentQuery<Booking, BookingKey, BookingFields> query)
    {
        List<QueryPage<Booking>> pages = [];
        await foreach (QueryPage<Booking> page in query.PagesAsync())
            pages.Add(page);
        return pages;
    }

    private static List<string> Names(IEnumerable<Booking> bookings) => [.. bookings.Select(static booking => booking.Hotel + booking.Day)];
}
