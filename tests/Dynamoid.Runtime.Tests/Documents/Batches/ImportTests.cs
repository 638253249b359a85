namespace Dynamoid.Runtime.Tests.Documents.Batches;

/// <summary>What an import writes, and in which requests.</summary>
public class ImportTests
{
    private FakeTable _table = null!;
    private SteppingClock _clock = null!;

    private TicketSet Tickets => Ticket.Using(_table.Client(_clock));

    [SetUp]
    public void NewTable() => (_clock, _table) = (new SteppingClock(), new FakeTable());

    [Test]
    public async Task Documents_are_written_by_25()
    {
        Assert.That(await Tickets.ImportAsync(Ticket.Many(60)), Is.EqualTo(60));
        Assert.That(_table.Batches.Select(static batch => batch.Length), Is.EqualTo(new[] { 25, 25, 10 }));
        Assert.That(_table.Batches.SelectMany(static batch => batch), Is.EqualTo(Ticket.Many(60).Select(static ticket => ticket.Id)));
        Assert.That(_table.Items, Has.Count.EqualTo(60));
    }

    [Test]
    public async Task Nothing_to_write_sends_nothing()
    {
        Assert.That(await Tickets.ImportAsync([]), Is.Zero);
        Assert.That(_table.Batches, Is.Empty);
    }

    [Test]
    public async Task Keys_and_timestamps_are_assigned_as_by_a_save()
    {
        DateTimeOffset before = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
        Ticket blank = new(), old = new() { Id = "old", CreatedAt = before, UpdatedAt = before };
        await Tickets.ImportAsync([blank, old]);
        Assert.That(Guid.TryParse(blank.Id, out _), Is.True);
        Assert.That((blank.CreatedAt, blank.UpdatedAt), Is.EqualTo(((DateTimeOffset?)SteppingClock.Start, (DateTimeOffset?)SteppingClock.Start)));
        Assert.That((old.CreatedAt, old.UpdatedAt), Is.EqualTo(((DateTimeOffset?)before, (DateTimeOffset?)before)));
    }

    [Test]
    public async Task Timestamps_may_be_left_alone()
    {
        Ticket ticket = new();
        await Tickets.ImportAsync([ticket], new ImportOptions { SetTimestamps = false });
        Assert.That(ticket.CreatedAt, Is.Null);
        Assert.That(_table.Items[ticket.Id], Does.Not.Contain("created_at"));
    }

    [Test]
    public async Task A_document_that_was_written_is_stored_and_unchanged()
    {
        Ticket ticket = new() { Title = "a" };
        await Tickets.ImportAsync([ticket]);
        Assert.That((ticket.IsNew, ticket.IsPersisted), Is.EqualTo((false, true)));
        int sent = _table.Batches.Count;
        Assert.That(await ticket.SaveAsync(), Is.True);
        Assert.That(_table.Batches, Has.Count.EqualTo(sent), "no request when nothing changed");
    }

    [Test]
    public async Task Of_two_documents_with_one_key_the_later_one_stays([Values(1, 4)] int concurrency)
    {
        Ticket[] tickets = [.. Ticket.Many(3), new Ticket { Id = "t1", Title = "second" }, .. Ticket.Many(30).Skip(5), new Ticket { Id = "t1", Title = "last" }];
        Assert.That(await Tickets.ImportAsync(tickets, new ImportOptions { MaxConcurrency = concurrency }), Is.EqualTo(tickets.Length));
        Assert.That(_table.Items["t1"], Does.Contain("last"));
        Assert.That(_table.Batches[0], Is.EqualTo(new[] { "t0", "t1", "t2" }), "the batch ends before the key comes again");
    }

    [Test]
    public async Task A_later_document_with_a_key_on_its_way_waits_for_the_earlier_one()
    {
        TaskCompletionSource gate = new();
        _table.Hold = _ => _table.Batches.Count == 1 ? gate.Task : Task.CompletedTask;
        Task<long> import = Tickets.ImportAsync([.. Ticket.Many(25), new Ticket { Id = "t7", Title = "later" }]);
        await Task.Delay(20);
        Assert.That((import.IsCompleted, _table.Batches.Count), Is.EqualTo((false, 1)));
        gate.SetResult();
        Assert.That(await import, Is.EqualTo(26));
        Assert.That(_table.Items["t7"], Does.Contain("later"));
    }

    [Test]
    public async Task Batches_of_more_than_16_MB_are_split()
    {
        // A control character takes one byte of the item and six of the request.
        string large = new('\u0001', 250_000);
        await Tickets.ImportAsync(Ticket.Many(25).Select(ticket => new Ticket { Id = ticket.Id, Body = large }));
        Assert.That(_table.Batches, Has.Count.EqualTo(3));
        Assert.That(_table.Bodies.Select(static body => body.Length), Is.All.LessThanOrEqualTo(16 * 1024 * 1024));
        Assert.That(_table.Items, Has.Count.EqualTo(25));
    }

    [Test]
    public async Task Progress_counts_up_to_all()
    {
        ProgressList progress = new();
        await Tickets.ImportAsync(Ticket.Many(100), new ImportOptions { Progress = progress, MaxConcurrency = 2 });
        Assert.That(progress.Reports.Select(static report => report.Written), Is.EqualTo(new[] { 25L, 50, 75, 100 }));
        Assert.That(progress.Reports[^1], Is.EqualTo(new ImportProgress(100, 100, 0)));
    }

    [Test]
    public void A_concurrency_below_one_is_refused() =>
        Assert.That(static () => new ImportOptions { MaxConcurrency = 0 }, Throws.InstanceOf<ArgumentOutOfRangeException>());
}
