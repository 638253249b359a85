namespace Dynamoid.Runtime.Tests.Documents.Batches;

/// <summary>The client's own limits, on a clock that only pauses move.</summary>
public class RateLimitTests
{
    [TestCase(100, 1, 1)]
    [TestCase(100, 1, 8)]
    [TestCase(500, 3, 4)]
    public async Task An_import_uses_no_more_than_the_limit(double limit, double unitsPerItem, int concurrency)
    {
        FakeTable table = new() { UnitsPerItem = unitsPerItem };
        SteppingClock clock = new();
        TicketSet tickets = Ticket.Using(table.Client(clock, options => options.MaxWriteUnits = limit));
        await tickets.ImportAsync(Ticket.Many(2000), new ImportOptions { MaxConcurrency = concurrency });
        double seconds = 2000 * unitsPerItem / limit;
        Assert.That(clock.Elapsed.TotalSeconds, Is.InRange(seconds * 0.85, seconds * 1.5));
        Assert.That(table.Bodies, Has.All.Contains("\"ReturnConsumedCapacity\":\"TOTAL\""));
    }

    [Test]
    public async Task Reads_in_batches_have_a_limit_of_their_own()
    {
        FakeTable table = new();
        SteppingClock clock = new();
        TicketSet tickets = Ticket.Using(table.Client(clock, static options => (options.MaxReadUnits, options.BatchSize) = (10, 25)));
        await tickets.ImportAsync(Ticket.Many(200));
        Assert.That(clock.Elapsed, Is.EqualTo(TimeSpan.Zero), "writes are not limited");
        await tickets.FindAllAsync(Ticket.Many(200).Select(static ticket => ticket.Id));
        Assert.That(clock.Elapsed.TotalSeconds, Is.InRange(14, 22), "200 units at 10 per second, the first second's and the last request's on credit");
    }

    [Test]
    public async Task A_request_that_fails_takes_nothing_from_the_limit([Values("AccessDeniedException", "", "cancelled")] string failure)
    {
        FakeTable table = new();
        SteppingClock clock = new();
        TicketSet tickets = Ticket.Using(table.Client(clock, static options => options.MaxWriteUnits = 1));
        table.Hold = _ => failure == "cancelled" ? Task.FromCanceled(new CancellationToken(canceled: true)) : Task.CompletedTask;
        table.Refuse = _ => failure.Length == 0 ? new Amazon.DynamoDBv2.AmazonDynamoDBException("lost") : FakeTable.Error(failure);
        for (int i = 0; i < 20; i++)
            await Assert.ThrowsAsync<UnprocessedItemsException>(() => tickets.DeleteAsync(["a"]));
        (table.Hold, table.Refuse) = (null, null);
        await tickets.DeleteAsync(["a"]);
        Assert.That(clock.Elapsed, Is.EqualTo(TimeSpan.Zero));
    }

    [Test]
    public async Task A_page_that_fails_takes_nothing_from_the_limit()
    {
        Queries.Reading.EntryTable table = new(3) { Fail = static number => number < 20 ? FakeTable.Error("AccessDeniedException") : null };
        SteppingClock clock = new();
        Queries.Reading.EntrySet entries = table.Entries(options => (options.MaxReadUnits, options.TimeProvider) = (1, clock));
        for (int i = 0; i < 10; i++)
        {
            await Assert.ThrowsAsync<Amazon.DynamoDBv2.AmazonDynamoDBException>(() => entries.All().ToListAsync());
            await Assert.ThrowsAsync<Amazon.DynamoDBv2.AmazonDynamoDBException>(() => entries.ScanPageAsync(new PageRequest()));
        }

        await entries.All().ToListAsync();
        Assert.That(clock.Elapsed, Is.EqualTo(TimeSpan.Zero));
    }

    [Test]
    public async Task Without_a_limit_nothing_waits_and_no_capacity_is_asked_for()
    {
        FakeTable table = new();
        SteppingClock clock = new();
        await Ticket.Using(table.Client(clock)).ImportAsync(Ticket.Many(500));
        Assert.That(clock.Elapsed, Is.EqualTo(TimeSpan.Zero));
        Assert.That(table.Bodies, Has.None.Contains("ReturnConsumedCapacity"));
    }
}
