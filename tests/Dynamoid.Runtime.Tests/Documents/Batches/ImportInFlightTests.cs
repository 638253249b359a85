namespace Dynamoid.Runtime.Tests.Documents.Batches;

/// <summary>How much of an import is on its way at once.</summary>
public class ImportInFlightTests
{
    [TestCase(1)]
    [TestCase(4)]
    [TestCase(16)]
    public async Task A_slow_wire_has_as_many_batches_as_allowed_and_not_one_more(int concurrency)
    {
        FakeTable table = new();
        SemaphoreSlim answers = new(0);
        int read = 0;
        table.Hold = answers.WaitAsync;
        Task<long> import = Ticket.Using(table.Client(new SteppingClock())).ImportAsync(
            Ticket.Many(concurrency * 100).Select(ticket =>
            {
                read++;
                return ticket;
            }),
            new ImportOptions { MaxConcurrency = concurrency });

        // The source is at hand, so all that may be sent has been sent when the call returns.
        Assert.That((table.MostInFlight, table.Batches.Count), Is.EqualTo((concurrency, concurrency)));
        Assert.That(read, Is.LessThanOrEqualTo((concurrency + 1) * 25), "and no more has been read than the next batch");
        answers.Release(concurrency * 4);
        Assert.That(await import, Is.EqualTo(concurrency * 100));
        Assert.That((table.MostInFlight, table.Batches.Count), Is.EqualTo((concurrency, concurrency * 4)));
    }

    [Test]
    public async Task A_cancelled_import_ends_and_its_documents_tell_what_is_written()
    {
        FakeTable table = new();
        using CancellationTokenSource cancellation = new();
        Ticket[] tickets = [.. Ticket.Many(100)];
        table.Hold = async token =>
        {
            if (table.Batches.Count < 2)
                return;
            await cancellation.CancelAsync();
            token.ThrowIfCancellationRequested();
        };
        await Assert.ThrowsAsync<OperationCanceledException>(
            () => Ticket.Using(table.Client(new SteppingClock())).ImportAsync(tickets, new ImportOptions { MaxConcurrency = 1 }, cancellation.Token));
        Assert.That(tickets.Where(static ticket => ticket.IsPersisted).Select(static ticket => ticket.Id), Is.EquivalentTo(table.Items.Keys));
        Assert.That(table.Items, Has.Count.EqualTo(25));
    }

    [Test]
    public async Task An_asynchronous_source_is_read_as_it_comes()
    {
        FakeTable table = new();
        Assert.That(await Ticket.Using(table.Client(new SteppingClock())).ImportAsync(SlowlyAsync()), Is.EqualTo(30));
        Assert.That(table.Items, Has.Count.EqualTo(30));

        static async IAsyncEnumerable<Ticket> SlowlyAsync()
        {
            foreach (Ticket ticket in Ticket.Many(30))
            {
                await Task.Yield();
                yield return ticket;
            }
        }
    }
}
