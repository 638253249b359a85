namespace Dynamoid.Runtime.Tests.Queries.Reading;

/// <summary>A scan in segments at the same time.</summary>
public class ParallelTests
{
    [Test]
    public async Task All_segments_together_give_everything_once([Values(1, 3, 8)] int segments, [Values(1, 2, 100)] int concurrency)
    {
        EntryTable table = new(100);
        List<Entry> found = await table.Entries().All().Parallel(segments, concurrency).ToListAsync();
        Assert.That(found.Select(static entry => entry.Day), Is.EquivalentTo(Enumerable.Range(0, 100)));
        Assert.That(table.Sent.Select(static sent => sent.Body), Is.All.Contain($"\"TotalSegments\":{segments}"));
    }

    [Test]
    public void The_request_of_a_segment() => Assert.That(
        new EntryTable(0).Entries().Where(e => e.Total == 1).Segment(2, 5).BatchSize(7).ToRequest().Json,
        Is.EqualTo("""{"TableName":"dynamoid_entries","FilterExpression":"#2 = :v0","ExpressionAttributeNames":{"#2":"total"},"ExpressionAttributeValues":{":v0":{"N":"1"}},"Limit":7,"Segment":2,"TotalSegments":5}"""));

    [TestCase(4, 4)]
    [TestCase(16, 16)]
    [TestCase(16, 4)]
    public async Task A_slow_wire_has_as_many_requests_as_allowed_and_not_one_more(int segments, int concurrency)
    {
        EntryTable table = new(segments * 40);
        SemaphoreSlim answers = new(0);
        table.Hold = (_, token) => answers.WaitAsync(token);
        Task<long> count = table.Entries().All().Parallel(segments, concurrency).CountAsync();
        Assert.That((table.InFlight, table.Sent.Count), Is.EqualTo((concurrency, concurrency)));
        answers.Release(10_000);
        Assert.That(await count, Is.EqualTo(segments * 40));
        Assert.That(table.MostInFlight, Is.EqualTo(concurrency));
    }

    [Test]
    public async Task A_slow_caller_holds_the_segments_back()
    {
        EntryTable table = new(1000);
        await using IAsyncEnumerator<Entry> entries = table.Entries().All().Parallel(8, 4).GetAsyncEnumerator();
        for (int taken = 1; taken <= 200; taken++)
        {
            await entries.MoveNextAsync();
            int pagesTaken = ((taken - 1) / 10) + 1;
            Assert.That(table.Sent, Has.Count.LessThanOrEqualTo(pagesTaken + 4), "pages that nobody has taken keep their places");
        }
    }

    [Test]
    public async Task The_first_failure_ends_it_and_cancels_the_others()
    {
        EntryTable table = new(400);
        int cancelled = 0;
        table.Hold = async (number, token) =>
        {
            if (number == 2)
                return;
            try
            {
                await Task.Delay(Timeout.Infinite, token);
            }
            finally
            {
                Interlocked.Increment(ref cancelled);
            }
        };
        table.Fail = static number => number == 2 ? EntryTable.Error("AccessDeniedException") : null;
        Assert.That((await Assert.ThrowsAsync<Amazon.DynamoDBv2.AmazonDynamoDBException>(() => table.Entries().All().Parallel(4).ToListAsync()))!.ErrorCode, Is.EqualTo("AccessDeniedException"));
        Assert.That((cancelled, table.InFlight, table.Sent.Count), Is.EqualTo((3, 0, 4)), "and all have ended when the exception comes");
    }

    [Test]
    public async Task Any_request_may_fail([Range(0, 19)] int step)
    {
        EntryTable table = new(190) { Fail = number => number == step ? EntryTable.Error("InternalServerError") : null };
        await Assert.ThrowsAsync<Amazon.DynamoDBv2.AmazonDynamoDBException>(() => table.Entries().All().Parallel(4, 3).ToListAsync());
        Assert.That((table.InFlight, table.Sent.Count), Is.InRange((0, step + 1), (0, step + 3)));
    }

    [Test]
    public async Task Who_stops_early_cancels_what_is_on_its_way()
    {
        EntryTable table = new(400) { Hold = static (number, token) => number == 0 ? Task.CompletedTask : Task.Delay(Timeout.Infinite, token) };
        await foreach (Entry entry in table.Entries().All().Parallel(4))
        {
            Assert.That(entry.Day, Is.Zero);
            break;
        }

        Assert.That(table.InFlight, Is.Zero);
    }

    [Test]
    public async Task A_cancelled_scan_ends()
    {
        using CancellationTokenSource source = new();
        EntryTable table = new(400) { Hold = static (_, token) => Task.Delay(Timeout.Infinite, token) };
        Task<List<Entry>> list = table.Entries().All().Parallel(4).ToListAsync(source.Token);
        await source.CancelAsync();
        Assert.That((await Assert.CatchAsync<OperationCanceledException>(() => list))!.CancellationToken, Is.EqualTo(source.Token));
        Assert.That(table.InFlight, Is.Zero);
    }

    [Test]
    public async Task Never_more_documents_than_asked_for_come([Values(1, 3, 10, 99, 100, 101)] int limit, [Values(1, 4, 7)] int segments)
    {
        EntryTable table = new(100);
        int expected = Math.Min(limit, 100);
        Assert.That(await table.Entries().All().Parallel(segments).RecordLimit(limit).ToListAsync(), Has.Count.EqualTo(expected));
        Assert.That(await table.Entries().All().Parallel(segments).RecordLimit(limit).CountAsync(), Is.EqualTo(expected));
        Assert.That(await table.Entries().All().Parallel(segments).FirstAsync(limit), Has.Count.EqualTo(expected));
    }

    [Test]
    public async Task Never_more_items_than_allowed_are_evaluated([Values(1, 3, 10, 99, 100, 101)] int limit, [Values(1, 4, 7)] int segments)
    {
        EntryTable table = new(100);
        Assert.That(await table.Entries().All().Parallel(segments).ScanLimit(limit).ToListAsync(), Has.Count.EqualTo(Math.Min(limit, 100)));
        Assert.That(await table.Entries().All().Where(e => e.Total > 0).Parallel(segments).ScanLimit(limit).BatchSize(3).CountAsync(), Is.EqualTo(Math.Min(limit, 100)));
    }

    [Test]
    public async Task Pages_have_no_cursors_and_all_have_their_capacity()
    {
        EntryTable table = new(100);
        CapacityMeter meter = new();
        int pages = 0;
        await foreach (QueryPage<Entry> page in table.Entries().All().Parallel(3).Measure(meter).PagesAsync())
        {
            pages++;
            Assert.That((page.Cursor, page.ConsumedCapacity), Is.EqualTo((default(string), 1d)));
        }

        Assert.That((pages, meter.ConsumedCapacity), Is.EqualTo((table.Sent.Count, (double)pages)));
    }

    [Test]
    public async Task What_has_no_segments_is_refused_before_any_request()
    {
        EntryTable table = new(100);
        DocumentQuery<Entry, EntryKey, EntryFields> query = table.Entries().Where(e => e.Account == "a");
        Assert.That((await Assert.ThrowsAsync<InvalidQueryException>(() => query.Parallel(2).ToListAsync()))!.Message, Does.Contain("only scans have segments"));
        await Assert.ThrowsAsync<InvalidQueryException>(() => query.Segment(0, 2).CountAsync());
        Assert.That((await Assert.ThrowsAsync<InvalidQueryException>(() => table.Entries().All().Parallel(2).Start(new EntryKey("a", 3)).ToListAsync()))!.Message, Does.Contain("start"));
        Assert.That(table.Sent, Is.Empty);
        Assert.Throws<ArgumentOutOfRangeException>(() => query.Parallel(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => query.Parallel(2, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => query.Parallel(1_000_001));
        Assert.Throws<ArgumentOutOfRangeException>(() => query.Segment(2, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => query.Segment(-1, 2));
    }

    [Test]
    public async Task A_cursor_of_a_segment_goes_on_in_that_segment_only()
    {
        EntryTable table = new(100);
        string? cursor = null;
        await foreach (QueryPage<Entry> page in table.Entries().All().Segment(1, 2).PagesAsync())
        {
            cursor = page.Cursor;
            break;
        }

        List<Entry> rest = await table.Entries().All().Segment(1, 2).Start(cursor).ToListAsync();
        Assert.That(rest.Select(static entry => entry.Day), Is.EqualTo(Enumerable.Range(0, 100).Where(static day => day % 2 == 1).Skip(10)));
        await Assert.ThrowsAsync<InvalidCursorException>(() => table.Entries().All().Segment(0, 2).Start(cursor).ToListAsync());
        await Assert.ThrowsAsync<InvalidCursorException>(() => table.Entries().All().Segment(1, 3).Start(cursor).ToListAsync());
        await Assert.ThrowsAsync<InvalidCursorException>(() => table.Entries().All().Start(cursor).ToListAsync());
    }
}
