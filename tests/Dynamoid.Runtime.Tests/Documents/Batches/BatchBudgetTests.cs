namespace Dynamoid.Runtime.Tests.Documents.Batches;

/// <summary>How long a batch is sent again.</summary>
public class BatchBudgetTests
{
    private SteppingClock _clock = null!;
    private FakeTable _table = null!;

    [SetUp]
    public void NewTable() => (_clock, _table) = (new SteppingClock(), new FakeTable());

    [TestCase(1)]
    [TestCase(60)]
    [TestCase(600)]
    public async Task What_is_left_over_is_sent_again_until_the_budget_is_used_up(int seconds)
    {
        _table.LeaveOver = static ids => ids;
        TimeSpan before = _clock.Elapsed, budget = TimeSpan.FromSeconds(seconds);
        UnprocessedItemsException? error = await Assert.ThrowsAsync<UnprocessedItemsException>(
            () => Ticket.Using(_table.Client(_clock, options => options.BatchTimeBudget = budget)).DeleteAsync(["a", "b"]));
        Assert.That(error!.Keys, Is.EqualTo(new[] { """{"id":{"S":"a"}}""", """{"id":{"S":"b"}}""" }));
        Assert.That(_clock.Elapsed - before, Is.InRange(budget, budget + TimeSpan.FromMilliseconds(2)), "the last attempt is made when the time is up");
        Assert.That(error.Message, Does.Contain("BatchTimeBudget").And.Contain(budget.ToString()));
    }

    [Test]
    public async Task A_batch_that_is_throttled_as_a_whole_is_sent_again()
    {
        int times = 0;
        _table.Refuse = _ => times++ < 20 ? FakeTable.Throttled() : null;
        _table.Items["a"] = """{"id":{"S":"a"}}""";
        List<Ticket> found = await Ticket.Using(_table.Client(_clock)).FindAllAsync(["a"]);
        Assert.That(found.Single().Id, Is.EqualTo("a"));
        Assert.That(times, Is.EqualTo(21));
    }

    [Test]
    public async Task A_batch_that_stays_throttled_as_a_whole_is_named()
    {
        _table.Refuse = static _ => FakeTable.Throttled();
        UnprocessedItemsException? error = await Assert.ThrowsAsync<UnprocessedItemsException>(() => Ticket.Using(_table.Client(_clock)).FindAllAsync(["a"]));
        Assert.That(error!.Keys, Is.EqualTo(new[] { """{"id":{"S":"a"}}""" }));
    }

    [Test]
    public async Task Waits_for_the_clients_own_limit_do_not_count()
    {
        int times = 0;
        _table.LeaveOver = ids => times++ < 5 ? ids : [];
        _table.UnitsPerItem = 100;
        TicketSet tickets = Ticket.Using(_table.Client(_clock, static options => (options.MaxWriteUnits, options.BatchTimeBudget) = (1, TimeSpan.FromSeconds(30))));
        await tickets.DeleteAsync(["a"]);
        TimeSpan before = _clock.Elapsed;
        times = 0;
        await tickets.DeleteAsync(["b"]);
        Assert.That(_clock.Elapsed - before, Is.GreaterThan(TimeSpan.FromSeconds(90)));
    }
}
