namespace Dynamoid.Runtime.Tests.Queries.Reading;

/// <summary>Pages that are asked for while the caller works.</summary>
public class PrefetchTests
{
    [Test]
    public async Task The_next_pages_are_on_their_way_while_the_caller_works([Values(1, 2, 3)] int ahead)
    {
        EntryTable table = new(100);
        int pages = 0;
        await foreach (QueryPage<Entry> page in table.Entries().Where(e => e.Account == "a").Prefetch(ahead).PagesAsync())
        {
            pages++;
            Assert.That(page.Items[0].Day, Is.EqualTo((pages - 1) * 10));
            // The page of 10 that ends the table cannot say so: an empty one follows.
            Assert.That(table.Sent, Has.Count.EqualTo(Math.Min(pages + ahead, 11)));
            if (pages == 10)
                break;
        }
    }

    [Test]
    public async Task Without_it_nothing_is_asked_for_ahead()
    {
        EntryTable table = new(100);
        await foreach (QueryPage<Entry> page in table.Entries().Where(e => e.Account == "a").PagesAsync())
        {
            Assert.That(table.Sent, Has.Count.EqualTo(1));
            break;
        }
    }

    [Test]
    public async Task One_request_at_a_time_is_under_way()
    {
        EntryTable table = new(100) { Hold = static (_, token) => Task.Delay(1, token) };
        Assert.That(await table.Entries().All().Prefetch(4).ToListAsync(), Has.Count.EqualTo(100));
        Assert.That(table.MostInFlight, Is.EqualTo(1), "each page begins where the one before it ended");
    }

    [Test]
    public async Task Results_requests_and_cursors_are_the_same([Values(0, 1, 3)] int ahead, [Values(null, 1, 10, 25, 30)] int? limit, [Values(null, 7, 25)] int? evaluated)
    {
        (EntryTable with, EntryTable without) = (new(30), new(30));
        Assert.That(await PagesAsync(Query(with, limit, evaluated) is var query && ahead > 0 ? query.Prefetch(ahead) : query), Is.EqualTo(await PagesAsync(Query(without, limit, evaluated))));
        Assert.That(with.Sent, Is.EqualTo(without.Sent), "no page more than needed");
    }

    [Test]
    public async Task An_error_comes_in_its_place([Range(0, 5)] int step, [Values(1, 3)] int ahead)
    {
        EntryTable table = new(60) { Fail = number => number == step ? EntryTable.Error("InternalServerError") : null };
        List<int> days = [];
        await Assert.ThrowsAsync<Amazon.DynamoDBv2.AmazonDynamoDBException>(async () =>
        {
            await foreach (Entry entry in table.Entries().All().Prefetch(ahead))
                days.Add(entry.Day);
        });
        Assert.That(days, Is.EqualTo(Enumerable.Range(0, step * 10)), "after all that was there before it");
        Assert.That(table.Sent, Has.Count.EqualTo(step + 1));
    }

    [Test]
    public async Task Who_stops_early_cancels_the_request_and_waits_for_its_end([Values] bool fails)
    {
        bool ended = false;
        EntryTable table = new(60)
        {
            Hold = async (number, token) =>
            {
                if (number == 0)
                    return;
                await Task.Delay(Timeout.Infinite, token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                ended = true;
                if (fails)
                    throw new IOException("late");
            },
        };
        await foreach (Entry entry in table.Entries().All().Prefetch(2))
            break;
        Assert.That((ended, table.InFlight, table.Sent.Count), Is.EqualTo((true, 0, 2)));
    }

    [Test]
    public async Task A_cancellation_is_told_with_the_callers_token([Values] bool parallel)
    {
        using CancellationTokenSource cancel = new();
        EntryTable table = new(60) { Hold = (number, token) => number == 2 ? cancel.CancelAsync() : Task.CompletedTask };
        DocumentQuery<Entry, EntryKey, EntryFields> entries = parallel ? table.Entries().All().Parallel(2) : table.Entries().All().Prefetch(2);
        OperationCanceledException? error = await Assert.CatchAsync<OperationCanceledException>(() => entries.ToListAsync(cancel.Token));
        Assert.That(error!.CancellationToken, Is.EqualTo(cancel.Token));
        Assert.That(table.InFlight, Is.Zero);
    }

    [Test]
    public void A_number_of_pages_is_above_nought() => Assert.That(
        Assert.Throws<ArgumentOutOfRangeException>(static () => new EntryTable(0).Entries().All().Prefetch(0))!.ParamName, Is.EqualTo("pages"));

    private static DocumentQuery<Entry, EntryKey, EntryFields> Query(EntryTable table, int? limit, int? evaluated)
    {
        DocumentQuery<Entry, EntryKey, EntryFields> query = table.Entries().Where(e => e.Account == "a");
        query = limit is { } most ? query.RecordLimit(most) : query;
        return evaluated is { } allowed ? query.ScanLimit(allowed) : query;
    }

    private static async Task<List<string>> PagesAsync(DocumentQuery<Entry, EntryKey, EntryFields> query)
    {
        List<string> pages = [];
        await foreach (QueryPage<Entry> page in query.PagesAsync())
            pages.Add($"{string.Join(',', page.Items.Select(static entry => entry.Day))} {page.Cursor}");
        return pages;
    }
}
