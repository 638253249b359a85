using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.Queries;

/// <summary>Limits, and how many requests and items they cost.</summary>
public class LimitTests : BookingFixture
{
    [Test]
    public async Task A_record_limit_counts_what_matches()
    {
        Assert.That(Days(await Bookings.Where(b => b.Hotel == "A").RecordLimit(3).ToListAsync()), Is.EqualTo("A1,A2,A3"));
        Assert.That((Sent, Part("Limit")), Is.EqualTo(("Query", "3")), "nothing more is read");
        Wire.Clear();
        Assert.That(Days(await Bookings.Where(b => b.Hotel == "A" && b.Note == "third").RecordLimit(3).ToListAsync()), Is.EqualTo("A3,A6,A9"));
        Assert.That((Sent, Part("Limit")), Is.EqualTo(("Query", "100")), "one request, though few match");
    }

    [Test]
    public async Task A_scan_limit_counts_what_is_evaluated()
    {
        Assert.That(Days(await Bookings.Where(b => b.Hotel == "A" && b.Note == "third").ScanLimit(7).ToListAsync()), Is.EqualTo("A3,A6"));
        Assert.That((Sent, Part("Limit")), Is.EqualTo(("Query", "7")));
        Assert.That((await Bookings.All().ScanLimit(4).ToListAsync()).Count, Is.EqualTo(4));
    }

    [Test]
    public async Task A_batch_size_makes_pages()
    {
        Assert.That(Days(await Bookings.Where(b => b.Hotel == "B").BatchSize(2).ToListAsync()), Is.EqualTo("B1,B2,B3,B4,B5"));
        Assert.That(Sent, Is.EqualTo("Query Query Query"));
    }

    [Test]
    public async Task All_limits_go_together()
    {
        Assert.That(Days(await Bookings.Where(b => b.Hotel == "A").RecordLimit(5).BatchSize(2).ScanLimit(100).ToListAsync()), Is.EqualTo("A1,A2,A3,A4,A5"));
        Assert.That((Wire.Operations.Count, Part("Limit")), Is.EqualTo((3, "1")));
    }

    [Test]
    public async Task An_empty_page_is_not_the_end()
    {
        Assert.That(Days(await Bookings.Where(b => b.Hotel == "A" && b.Seats == 12).BatchSize(1).ToListAsync()), Is.EqualTo("A12"));
        Assert.That(Wire.Operations.Count, Is.GreaterThanOrEqualTo(12));
        Wire.Clear();
        Booking first = await Bookings.Where(b => b.Hotel == "A" && b.Seats == 5).BatchSize(2).FirstAsync();
        Assert.That((first.Day, Wire.Operations.Count), Is.EqualTo((5, 3)), "no page after the one that has it");
    }

    [Test]
    public async Task Who_stops_early_sends_no_more()
    {
        await foreach (Booking booking in Bookings.Where(b => b.Hotel == "A").BatchSize(2))
        {
            if (booking.Day == 3)
                break;
        }

        Assert.That(Sent, Is.EqualTo("Query Query"));
    }

    [Test]
    public async Task A_cancelled_enumeration_ends()
    {
        using CancellationTokenSource source = new();
        int seen = 0;
        await Assert.ThrowsAsync<OperationCanceledException>(async () =>
        {
            await foreach (Booking _ in Bookings.Where(b => b.Hotel == "A").BatchSize(1).WithCancellation(source.Token))
            {
                if (++seen == 2)
                    await source.CancelAsync();
            }
        });
        Assert.That(seen, Is.EqualTo(2));
    }

    [Test]
    public async Task First_reads_one_item_where_nothing_filters()
    {
        Assert.That((await Bookings.Where(b => b.Hotel == "A").FirstAsync()).Day, Is.EqualTo(1));
        Assert.That((Sent, Part("Limit")), Is.EqualTo(("Query", "1")));
        Assert.That(Days(await Bookings.Where(b => b.Hotel == "A").FirstAsync(2)), Is.EqualTo("A1,A2"));
        Assert.That(await Bookings.Where(b => b.Hotel == "none").FirstOrDefaultAsync(), Is.Null);
        RecordNotFoundException? error = await Assert.ThrowsAsync<RecordNotFoundException>(() => Bookings.Where(b => b.Hotel == "none").FirstAsync());
        Assert.That(error!.Message, Does.Contain("FirstOrDefaultAsync"));
        Assert.That(await Bookings.All().FirstOrDefaultAsync(), Is.Not.Null);
        Assert.That((Wire.Operations[^1], Part("Limit")), Is.EqualTo(("Scan", "1")));
    }

    [Test]
    public async Task Last_is_the_first_one_backward()
    {
        Assert.That((await Bookings.Where(b => b.Hotel == "A").LastAsync()).Day, Is.EqualTo(12));
        Assert.That((Sent, Part("Limit"), Part("ScanIndexForward")), Is.EqualTo(("Query", "1", "False")));
        Assert.That((await Bookings.Where(b => b.Hotel == "A").Descending().LastAsync()).Day, Is.EqualTo(1));
        Assert.That((await Bookings.Where(b => b.City == "Rome").LastAsync()).Price, Is.EqualTo(20));
        Assert.That(await Bookings.Where(b => b.Hotel == "none").LastOrDefaultAsync(), Is.Null);
        await Assert.ThrowsAsync<RecordNotFoundException>(() => Bookings.Where(b => b.Hotel == "none").LastAsync());
    }

    [Test]
    public async Task Without_an_order_there_is_no_last_one()
    {
        Wire.Clear();
        await Assert.ThrowsAsync<InvalidOperationException>(() => Bookings.All().LastOrDefaultAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => Bookings.Where(b => b.State == "open").LastAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => Bookings.Where(b => b.Hotel == "A").RecordLimit(2).LastAsync());
        Assert.That(Wire.Operations, Is.Empty);
    }

    [Test]
    public async Task Counts_are_made_by_DynamoDB()
    {
        Assert.That(await Bookings.Where(b => b.Hotel == "A").CountAsync(), Is.EqualTo(12));
        Assert.That((Sent, Part("Select")), Is.EqualTo(("Query", "COUNT")));
        Assert.That(await Bookings.Where(b => b.Hotel == "A" && b.Note == "third").BatchSize(5).CountAsync(), Is.EqualTo(4));
        Assert.That(await Bookings.Where(b => b.Hotel == "A" && b.Note == "third").RecordLimit(3).CountAsync(), Is.EqualTo(3));
        Assert.That(await Bookings.Where(b => b.Hotel == "A").ScanLimit(5).CountAsync(), Is.EqualTo(5));
        Assert.That(await Bookings.Where(b => b.Hotel == "A" && b.Day > 2 && b.Day < 6).CountAsync(), Is.EqualTo(3));
        Assert.That(Part("Select"), Is.Null, "DynamoDB cannot leave out the bounds");
        Assert.That(await Bookings.All().CountAsync(), Is.EqualTo(17));
    }

    [Test]
    public async Task Any_looks_for_one()
    {
        Assert.That(await Bookings.Where(b => b.Hotel == "A").AnyAsync());
        Assert.That((Sent, Part("Select"), Part("Limit")), Is.EqualTo(("Query", "COUNT", "1")));
        Assert.That(await Bookings.Where(b => b.Hotel == "none").AnyAsync(), Is.False);
        Assert.That(await Bookings.Where(b => b.Hotel == "A" && b.Seats == 12).BatchSize(3).AnyAsync());
    }

    [Test]
    public async Task Pages_tell_what_they_consumed()
    {
        List<QueryPage<Booking>> pages = [];
        await foreach (QueryPage<Booking> page in Bookings.Where(b => b.Hotel == "A" && b.Note == "third").BatchSize(5).PagesAsync())
            pages.Add(page);
        Assert.That(pages.Select(static page => Days(page.Items)), Is.EqualTo(new[] { "A3", "A6,A9", "A12" }));
        Assert.That(pages.Select(static page => page.ScannedCount), Is.EqualTo(new[] { 5, 5, 2 }));
        Assert.That(pages.Select(static page => page.ConsumedCapacity), Is.All.EqualTo(0.5));
        Assert.That(pages.Select(static page => page.Cursor is null), Is.EqualTo(new[] { false, false, true }));
    }

    [Test]
    public async Task A_meter_adds_up_what_all_pages_consumed()
    {
        CapacityMeter meter = new();
        await Bookings.Where(b => b.Hotel == "A").BatchSize(5).Measure(meter).ToListAsync();
        Assert.That((Sent, meter.ConsumedCapacity), Is.EqualTo(("Query Query Query", 1.5)));
        await Bookings.Where(b => b.Hotel == "A").ConsistentRead().Measure(meter).CountAsync();
        Assert.That((meter.ConsumedCapacity, Part("ReturnConsumedCapacity")), Is.EqualTo((2.5, "TOTAL")));
    }

    [Test]
    public void Limits_are_above_nought()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Bookings.All().RecordLimit(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Bookings.All().ScanLimit(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Bookings.All().BatchSize(0));
    }
}
