using Dynamoid.Runtime.Tests.Documents.Batches;
using Dynamoid.Runtime.Tests.Faults;
using Dynamoid.Runtime.Tests.Queries.Reading;

namespace Dynamoid.Runtime.Tests.Lessons;

/// <summary>Row 7: DynamoDB refuses a batch in which a key comes twice. Reads and deletes ask for it once, and of two puts the later one stays.</summary>
public sealed class DuplicateKeyTests
{
    [Test]
    public async Task A_key_that_is_asked_for_twice_is_asked_for_once_and_answered_twice()
    {
        using FaultWire wire = new(new MemoryStore(5), Fault.Throttled, step: int.MaxValue);
        EntryKey[] keys = [.. Enumerable.Range(0, 200).Select(static i => new EntryKey("a", i % 5))];
        List<Entry> found = await wire.Entries().FindAllAsync(keys);
        Assert.That(found.Select(static entry => entry.Day), Is.EqualTo(keys.Select(static key => key.Day)));
        Assert.That((wire.Count, found[5]), Is.EqualTo((1, found[0])), "the same document");
    }

    [Test]
    public async Task A_key_that_is_deleted_twice_is_sent_once()
    {
        MemoryStore store = new(5);
        using FaultWire wire = new(store, Fault.Throttled, step: int.MaxValue);
        await wire.Entries().DeleteAsync(Enumerable.Range(0, 100).Select(static i => new EntryKey("a", i % 4)));
        Assert.That((wire.Count, string.Join(',', store.Days)), Is.EqualTo((1, "4")));
    }

    [Test]
    public async Task Of_documents_with_one_key_the_last_one_stays([Values(1, 4, 16)] int concurrency)
    {
        MemoryStore store = new();
        using DynamoidClient client = new(new DynamoidOptions { Wire = store, TimeProvider = new FlowClock() });
        await Entry.Using(client).ImportAsync(Enumerable.Range(0, 300).Select(static i => new Entry { Account = "a", Day = i % 7, Total = i }), new() { MaxConcurrency = concurrency });
        Assert.That(store.Days.Select(store.Total), Is.EqualTo(Enumerable.Range(0, 7).Select(static day => $"{293 + ((day + 1) % 7)}")));
    }
}
