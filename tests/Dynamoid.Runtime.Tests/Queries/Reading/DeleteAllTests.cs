namespace Dynamoid.Runtime.Tests.Queries.Reading;

/// <summary>All items of a query are deleted, or named.</summary>
public class DeleteAllTests
{
    [Test]
    public async Task Keys_are_read_and_deleted_by_25()
    {
        EntryTable table = new(60) { PageSize = 40 };
        Assert.That(await table.Entries().Where(e => e.Account == "a" && e.Note == "n").DeleteAllAsync(new() { MaxConcurrency = 1 }), Is.EqualTo(60));
        Assert.That(table.Days, Is.Empty);
        Assert.That(table.Operations, Is.EqualTo("Query BatchWriteItem Query BatchWriteItem BatchWriteItem"));
        Assert.That(table.Sent[0].Body, Is.EqualTo("""{"TableName":"dynamoid_entries","KeyConditionExpression":"#0 = :v0","FilterExpression":"#5 = :v1","ProjectionExpression":"#0,#1","ExpressionAttributeNames":{"#0":"account","#5":"note","#1":"day"},"ExpressionAttributeValues":{":v0":{"S":"a"},":v1":{"S":"n"}}}"""));
        Assert.That(table.Sent[4].Body, Does.StartWith("""{"RequestItems":{"dynamoid_entries":[{"DeleteRequest":{"Key":{"account":{"S":"a"},"day":{"N":"50"}}}},"""));
    }

    [Test]
    public async Task Keys_of_an_index_are_those_of_its_table()
    {
        EntryTable table = new(3);
        Assert.That(await table.Entries().Where(e => e.Note == "n").WithIndex("notes").FollowIndex().DeleteAllAsync(), Is.EqualTo(3));
        Assert.That(table.Operations, Is.EqualTo("Query BatchWriteItem"));
        Assert.That(table.Sent[1].Body, Does.Not.Contain("note\""));
    }

    [Test]
    public async Task Nothing_found_is_nothing_sent()
    {
        EntryTable table = new(0);
        Assert.That(await table.Entries().All().DeleteAllAsync(), Is.Zero);
        Assert.That(table.Operations, Is.EqualTo("Scan"));
    }

    [Test]
    public async Task Limits_count([Values(1, 25, 33)] int limit)
    {
        EntryTable table = new(60);
        Assert.That(await table.Entries().All().RecordLimit(limit).DeleteAllAsync(), Is.EqualTo(limit));
        Assert.That(table.Days, Has.Count.EqualTo(60 - limit));
    }

    [TestCase(1)]
    [TestCase(4)]
    [TestCase(16)]
    public async Task A_slow_wire_has_as_many_batches_as_allowed_and_not_one_more(int concurrency)
    {
        EntryTable table = new(concurrency * 100) { PageSize = 100 };
        SemaphoreSlim answers = new(0);
        table.Hold = (number, token) => table.Sent[number].Operation == "BatchWriteItem" ? answers.WaitAsync(token) : Task.CompletedTask;
        Task<long> deleted = table.Entries().All().DeleteAllAsync(new() { MaxConcurrency = concurrency });
        Assert.That(table.InFlight, Is.EqualTo(concurrency));
        Assert.That(table.Sent.Count(static sent => sent.Operation == "Scan"), Is.LessThanOrEqualTo((concurrency / 4) + 1), "and no page has been read that nobody can delete yet");
        answers.Release(1000);
        Assert.That((await deleted, table.MostInFlight), Is.InRange((concurrency * 100L, concurrency), (concurrency * 100L, concurrency + 1)), "and one page");
    }

    [Test]
    public async Task T11_what_is_left_over_is_sent_again_and_named_in_the_end()
    {
        EntryTable table = new(100) { LeavesOver = static day => day is 3 or 77 };
        UnprocessedItemsException? error = await Assert.ThrowsAsync<UnprocessedItemsException>(() => table.Entries().All().DeleteAllAsync());
        Assert.That(error!.Keys, Is.EquivalentTo(new[] { """{"account":{"S":"a"},"day":{"N":"3"}}""", """{"account":{"S":"a"},"day":{"N":"77"}}""" }));
        Assert.That(table.Days, Is.EqualTo(new[] { 3, 77 }), "all others are gone");
    }

    [Test]
    public async Task What_is_left_over_at_any_step_is_deleted_in_the_end([Range(0, 20)] int step)
    {
        EntryTable table = new(100);
        table.LeavesOver = day => table.Sent.Count - 1 == step && day % 2 == 0;
        Assert.That(await table.Entries().All().DeleteAllAsync(), Is.EqualTo(100));
        Assert.That(table.Days, Is.Empty);
    }

    [Test]
    public async Task Throttled_batches_are_sent_again()
    {
        EntryTable table = new(100);
        table.Fail = number => table.Sent[number].Operation == "BatchWriteItem" && number % 2 == 0 ? Documents.Batches.FakeTable.Throttled() : null;
        Assert.That(await table.Entries().All().DeleteAllAsync(), Is.EqualTo(100));
    }

    [Test]
    public async Task A_request_that_fails_ends_it_after_all_that_are_on_their_way([Range(0, 14)] int step)
    {
        EntryTable table = new(100) { Fail = number => number == step ? EntryTable.Error("AccessDeniedException") : null };
        Exception? error = await Assert.CatchAsync(() => table.Entries().All().DeleteAllAsync(new() { MaxConcurrency = 2 }));
        if (table.Sent[step].Operation == "BatchWriteItem")
            Assert.That(((UnprocessedItemsException)error!).Keys, Is.Not.Empty, "and what was found for nothing is named");
        Assert.That(error as Amazon.DynamoDBv2.AmazonDynamoDBException ?? error!.InnerException, Has.Message.EqualTo("AccessDeniedException"));
        Assert.That((table.InFlight, table.Sent.Count), Is.InRange((0, step + 1), (0, step + 2)));
    }

    [Test]
    public async Task What_was_left_over_before_it_failed_is_named_with_the_failure()
    {
        EntryTable table = new(100) { LeavesOver = static day => day == 3 };
        table.Fail = number => table.Sent[number].Operation == "Scan" && number > 0 ? EntryTable.Error("AccessDeniedException") : null;
        UnprocessedItemsException? error = await Assert.ThrowsAsync<UnprocessedItemsException>(() => table.Entries().All().DeleteAllAsync());
        Assert.That(error!.Keys, Is.EqualTo(new[] { """{"account":{"S":"a"},"day":{"N":"3"}}""" }));
        Assert.That(error.InnerException, Is.InstanceOf<Amazon.DynamoDBv2.AmazonDynamoDBException>());
        Assert.That(error.Message, Does.Contain("ended before all was done: AccessDeniedException"));
    }

    [Test]
    public async Task It_can_be_cancelled()
    {
        using CancellationTokenSource source = new();
        EntryTable table = new(100);
        table.Hold = async (number, token) =>
        {
            if (number < 5)
                return;
            await source.CancelAsync();
            token.ThrowIfCancellationRequested();
        };
        await Assert.ThrowsAsync(Is.InstanceOf<OperationCanceledException>(), () => table.Entries().All().DeleteAllAsync(cancellationToken: source.Token));
        Assert.That(table.InFlight, Is.Zero);
    }

    [Test]
    public async Task Progress_and_capacity_are_told()
    {
        EntryTable table = new(60) { PageSize = 100 };
        Reports progress = new();
        CapacityMeter meter = new();
        await table.Entries().All().Measure(meter).DeleteAllAsync(new() { Progress = progress, MaxConcurrency = 1 });
        Assert.That(progress, Is.EqualTo(new[] { new DeleteAllProgress(50, 25, 0), new(60, 50, 0), new(60, 60, 0) }));
        Assert.That(meter.ConsumedCapacity, Is.EqualTo(1 + (3 * 3)));
    }

    [Test]
    public async Task Progress_that_throws_costs_no_item_its_place()
    {
        EntryTable table = new(60);
        await Assert.ThrowsAsync<FormatException>(() => table.Entries().All().DeleteAllAsync(new() { Progress = new Documents.Batches.ThrowingProgress<DeleteAllProgress>(static () => { }) }));
        Assert.That((table.Days.Count, table.InFlight), Is.EqualTo((0, 0)));
    }

    [Test]
    public async Task A_clients_limit_of_writes_holds()
    {
        EntryTable table = new(100);
        Documents.Batches.SteppingClock clock = new();
        await table.Entries(options => (options.MaxWriteUnits, options.TimeProvider) = (1, clock)).All().DeleteAllAsync();
        Assert.That(clock.Elapsed, Is.GreaterThan(TimeSpan.FromSeconds(6)), "four batches of 3 units");
    }

    [Test]
    public async Task A_scan_that_nobody_asked_for_is_refused()
    {
        EntryTable table = new(10);
        EntrySet entries = table.Entries(static options => options.ErrorOnScan = true);
        await Assert.ThrowsAsync<ScanProhibitedException>(() => entries.Where(e => e.Total > 3).DeleteAllAsync());
        Assert.That(table.Sent, Is.Empty);
        Assert.That(await entries.All().DeleteAllAsync(), Is.EqualTo(10));
    }

    [Test]
    public void A_concurrency_below_one_is_refused() =>
        Assert.That(static () => new DeleteAllOptions { MaxConcurrency = 0 }, Throws.InstanceOf<ArgumentOutOfRangeException>());

    private sealed class Reports : List<DeleteAllProgress>, IProgress<DeleteAllProgress>
    {
        public void Report(DeleteAllProgress value) => Add(value);
    }
}
