using Dynamoid.Runtime.Tests.Queries.Reading;

namespace Dynamoid.Runtime.Tests.Faults;

/// <summary>Each fault at each attempt of a transaction: all is applied once or nothing, and whoever commits again gets what was asked for.</summary>
public sealed class TransactionFaultStepTests
{
    [Test]
    public async Task A_write_transaction_is_applied_once([Values] Fault fault, [Range(0, 3)] int step, [Values] bool waits)
    {
        MemoryStore store = new(3);
        using FaultWire wire = new(store, fault, step);
        using DynamoidClient client = wire.Client();
        Entry[] created = [.. Enumerable.Range(10, 3).Select(static day => new Entry { Account = "a", Day = day })];
        TransactionOptions options = new() { RetryConflictsFor = waits ? TimeSpan.FromSeconds(10) : TimeSpan.Zero };
        int failures = 0;
        for (int i = 0; i < created.Length; i++)
        {
            WriteTransaction transaction = client.Transaction();
            transaction.Create(created[i]);
            Entry.In(transaction).Update(("a", 1), static e => e.Total.Add(1));
            try
            {
                await transaction.CommitAsync(options, failures == 0 ? wire.Token : default);
            }
            catch (Exception)
            {
                failures++;
                Assert.That((created[i].IsNew, store.Days.Contains(10 + i) ? 1 : 0), Is.EqualTo((true, int.Parse(store.Total(1), null) - 1 - i)), "all or nothing");
                await transaction.CommitAsync(options);
            }
        }

        Assert.That((store.Total(1), string.Join(',', store.Days)), Is.EqualTo(("4", "0,1,2,10,11,12")), "each is applied once");
        Assert.That(created.Select(static entry => entry.IsPersisted), Is.All.True);
        bool isOutlived = waits && fault is (Fault.Throttled or Fault.LeavesOne or Fault.LeavesAll);
        Assert.That(failures, Is.EqualTo(wire.Struck && !isOutlived ? 1 : 0));
    }

    [Test]
    public async Task A_read_transaction_gives_all_or_throws([Values] Fault fault, [Values(0, 1)] int step)
    {
        using FaultWire wire = new(new MemoryStore(3), fault, step);
        using DynamoidClient client = wire.Client();
        Found<Entry>[] found = [];
        bool isRead = false;
        try
        {
            await client.ReadTransactionAsync(r => found = [Entry.In(r).Find(("a", 2)), Entry.In(r).Find(("a", 9)), Entry.In(r).Find(("a", 0))], cancellationToken: wire.Token);
            isRead = true;
        }
        catch (Exception)
        {
            Assert.That(step, Is.Zero);
        }

        Assert.That(isRead, Is.EqualTo(step == 1));
        if (isRead)
            Assert.That(found.Select(static one => one.Document?.Day), Is.EqualTo(new int?[] { 2, null, 0 }));
    }
}
