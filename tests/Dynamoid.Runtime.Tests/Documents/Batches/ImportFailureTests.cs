namespace Dynamoid.Runtime.Tests.Documents.Batches;

/// <summary>A document that cannot be written is named, and all others are written.</summary>
public class ImportFailureTests
{
    private FakeTable _table = null!;

    [SetUp]
    public void NewTable() => _table = new();

    [Test]
    public async Task An_item_that_stays_left_over_is_named_with_its_reason()
    {
        _table.LeaveOver = static ids => ids.Where(static id => id is "t3" or "t40");
        Ticket[] tickets = [.. Ticket.Many(60)];
        ImportException error = await FailAsync(tickets);
        Assert.That(Keys(error), Is.EqualTo(new[] { "\"t3\"", "\"t40\"" }));
        Assert.That(error.Failures.Select(static failure => failure.Position), Is.EqualTo(new[] { 3L, 40 }));
        Assert.That(error.Failures[0].Reason, Is.TypeOf<UnprocessedItemsException>().With.Property("Keys").EqualTo(new[] { """{"id":{"S":"t3"}}""" }));
        Assert.That((error.Read, error.Written, error.HasReadAll), Is.EqualTo((60, 58, true)));
        Assert.That(_table.Items, Has.Count.EqualTo(58));
        Assert.That(error.Documents<Ticket>().Select(static ticket => ticket.IsNew), Is.EqualTo(new[] { true, true }));
        Assert.That(tickets.Count(static ticket => ticket.IsPersisted), Is.EqualTo(58));
        Assert.That(error.Message, Does.Contain("wrote 58 of 60 ").And.Contain("\"t3\" (UnprocessedItemsException), \"t40\""));
    }

    [Test]
    public async Task An_item_over_400_KB_is_not_sent()
    {
        ImportException error = await FailAsync([.. Ticket.Many(2), new Ticket { Id = "large", Body = new('x', 500_000) }, .. Ticket.Many(5).Skip(2)]);
        Assert.That(error.Failures.Single().Reason, Is.TypeOf<ItemTooLargeException>().With.Message.Contains("'body'"));
        Assert.That(_table.Batches.Single(), Is.EqualTo(new[] { "t0", "t1", "t2", "t3", "t4" }));
    }

    [Test]
    public async Task A_document_that_is_null_is_named_by_its_position()
    {
        ImportException error = await FailAsync([new Ticket(), null!]);
        Assert.That(error.Failures.Single(), Has.Property("Position").EqualTo(1).And.Property("Document").Null.And.Property("Key").Null);
        Assert.That(error.Message, Does.Contain("the document at position 1"));
    }

    [Test]
    public async Task One_bad_item_that_DynamoDB_refuses_costs_no_other_item_its_place()
    {
        _table.Refuse = static ids => ids.Contains("t17") ? FakeTable.Error("ValidationException") : null;
        ImportException error = await FailAsync([.. Ticket.Many(25)]);
        Assert.That(Keys(error), Is.EqualTo(new[] { "\"t17\"" }));
        Assert.That(_table.Items, Has.Count.EqualTo(24));
        Assert.That(_table.Batches, Has.Count.LessThanOrEqualTo(12), "one item is tried, then the batch is halved until the bad one is found");
    }

    [Test]
    public async Task Only_what_was_left_over_is_named_when_it_fails_the_second_time([Values("AccessDeniedException", "InternalServerError")] string code)
    {
        _table.LeaveOver = static ids => ids.Length == 25 ? ["t3", "t4"] : [];
        _table.Refuse = ids => ids.Length == 2 ? new Amazon.DynamoDBv2.AmazonDynamoDBException(code, Amazon.Runtime.ErrorType.Sender, code, "fake", (System.Net.HttpStatusCode)(code[0] == 'A' ? 400 : 500)) : null;
        Ticket[] tickets = [.. Ticket.Many(25)];
        ImportException error = await FailAsync(tickets);
        Assert.That(Keys(error), Is.EqualTo(new[] { "\"t3\"", "\"t4\"" }));
        Assert.That(error.Failures.Select(static failure => failure.IsUnknown), Is.All.EqualTo(code[0] == 'I'), "an error of DynamoDB's own says nothing about what was done");
        Assert.That((error.Written, tickets.Count(static ticket => ticket.IsPersisted), _table.Items.Count), Is.EqualTo((23, 23, 23)));
    }

    [Test]
    public async Task What_was_left_over_and_is_refused_is_halved_without_the_rest()
    {
        _table.LeaveOver = static ids => ids.Length == 25 ? ids.Take(4) : [];
        _table.Refuse = static ids => ids.Length < 25 && ids.Contains("t2") ? FakeTable.Error("ValidationException") : null;
        Assert.That(Keys(await FailAsync([.. Ticket.Many(25)])), Is.EqualTo(new[] { "\"t2\"" }));
        Assert.That(_table.Items, Has.Count.EqualTo(24));
    }

    [Test]
    public async Task What_is_wrong_with_the_whole_table_ends_the_import_after_four_requests()
    {
        _table.Refuse = static _ => FakeTable.Error("ValidationException");
        ImportException error = await FailAsync(Ticket.Many(1000), concurrency: 1);
        Assert.That(_table.Batches.Select(static batch => batch.Length), Is.EqualTo(new[] { 25, 1, 1, 1 }));
        Assert.That((error.HasReadAll, error.Written, error.Failures.Count), Is.EqualTo((false, 0, (int)error.Read)));
        Assert.That(error.InnerException!.Message, Is.EqualTo("ValidationException"));
    }

    [Test]
    public async Task Items_at_the_probed_places_cost_no_other_item_its_place([Values("t0", "t0,t12", "t12,t24", "t0,t24", "t0,t1,t2,t3,t4,t5")] string bad)
    {
        string[] ids = bad.Split(',');
        _table.Refuse = batch => batch.Intersect(ids).Any() ? FakeTable.Error("ValidationException") : null;
        ImportException error = await FailAsync([.. Ticket.Many(25)]);
        Assert.That(error.Documents<Ticket>().Select(static ticket => ticket.Id), Is.EqualTo(ids));
        Assert.That((_table.Items.Count, error.HasReadAll), Is.EqualTo((25 - ids.Length, true)));
    }

    [Test]
    public async Task Progress_that_throws_costs_no_document_its_place()
    {
        Ticket[] tickets = [.. Ticket.Many(100)];
        int told = 0;
        await Assert.ThrowsAsync<FormatException>(() => Ticket.Using(_table.Client(new SteppingClock())).ImportAsync(
            tickets,
            new ImportOptions { MaxConcurrency = 2, Progress = new ThrowingProgress<ImportProgress>(() => told++) }));
        Assert.That((told, _table.Items.Count, tickets.Count(static ticket => ticket.IsPersisted)), Is.EqualTo((1, 100, 100)), "it is told no more, and all is written");
        _table.LeaveOver = static ids => ids.Where(static id => id == "t3");
        ImportException? error = await Assert.ThrowsAsync<ImportException>(() => Ticket.Using(_table.Client(new SteppingClock())).ImportAsync(
            tickets,
            new ImportOptions { Progress = new ThrowingProgress<ImportProgress>(() => told++) }));
        Assert.That(Keys(error!), Is.EqualTo(new[] { "\"t3\"" }), "what is missing is told first");
    }

    [Test]
    public async Task A_reason_that_every_request_has_ends_the_import()
    {
        int read = 0;
        _table.Refuse = static _ => FakeTable.Error("AccessDeniedException");
        ImportException error = await FailAsync(Ticket.Many(1000).Select(ticket =>
        {
            read++;
            return ticket;
        }), concurrency: 2);
        Assert.That(error.HasReadAll, Is.False);
        Assert.That(error.InnerException!.Message, Is.EqualTo("AccessDeniedException"));
        Assert.That(read, Is.LessThanOrEqualTo(75));
        Assert.That(error.Failures, Has.Count.EqualTo(read), "all that was read is named");
    }

    [Test]
    public async Task A_source_that_fails_ends_the_import_after_what_it_gave()
    {
        ImportException error = await FailAsync(Ticket.Many(40).Select(static ticket => ticket.Id == "t30" ? throw new FormatException("line 31") : ticket));
        Assert.That(error.InnerException, Is.TypeOf<FormatException>());
        Assert.That((error.Failures.Count, error.Written, error.HasReadAll), Is.EqualTo((0, 30, false)));
        Assert.That(_table.Items, Has.Count.EqualTo(30));
    }

    [Test]
    public async Task A_failure_that_a_later_document_replaced_is_none()
    {
        int times = 0;
        _table.LeaveOver = ids => ids.Contains("t1") && times++ < 60 && _table.Batches.Count(static batch => batch.Length > 1) < 2 ? ["t1"] : [];
        Ticket later = new() { Id = "t1", Title = "later" };
        Assert.That(await ImportAsync([.. Ticket.Many(25), .. Ticket.Many(26).Skip(2), later], budget: TimeSpan.FromMilliseconds(1)), Is.EqualTo(49));
        Assert.That(_table.Items["t1"], Does.Contain("later"));
    }

    [Test]
    public async Task A_document_that_was_deleted_is_refused()
    {
        Ticket[] gone = [new Ticket { Id = "gone" }];
        await ImportAsync(gone);
        ((Dynamoid.Documents.IDocument<Ticket, TicketKey>)gone[0]).Slot.State = _table.Client(new SteppingClock()).Context.Destroyed;
        ImportException error = await FailAsync(gone);
        Assert.That(error.Failures.Single().Reason, Is.TypeOf<InvalidOperationException>().With.Message.Contains("deleted"));
    }

    private static IEnumerable<string?> Keys(ImportException error) => error.Failures.Select(static failure => failure.Key);

    private async Task<ImportException> FailAsync(IEnumerable<Ticket> tickets, int concurrency = 4) =>
        (await Assert.ThrowsAsync<ImportException>(() => ImportAsync(tickets, concurrency)))!;

    private Task<long> ImportAsync(IEnumerable<Ticket> tickets, int concurrency = 4, TimeSpan? budget = null) =>
        Ticket.Using(_table.Client(new SteppingClock(), options => options.BatchTimeBudget = budget ?? options.BatchTimeBudget))
            .ImportAsync(tickets, new ImportOptions { MaxConcurrency = concurrency });
}
