using Dynamoid.Runtime.Tests.Faults;
using Dynamoid.Runtime.Tests.Queries.Reading;

namespace Dynamoid.Runtime.Tests.Lessons;

/// <summary>Row 6: leftovers are ignored. DynamoDB leaves over a part of a batch several times, and all is done in the end.</summary>
public sealed class IgnoredLeftoverTests
{
    private const int Entries = 60;

    [Test]
    public async Task An_import_writes_what_was_left_over([Range(1, 5)] int times, [Values(Fault.LeavesOne, Fault.LeavesAll)] Fault fault)
    {
        MemoryStore store = new();
        using FaultWire wire = new(store, fault, step: 1, times: times);
        Assert.That(await wire.Entries().ImportAsync(Enumerable.Range(0, Entries).Select(static day => new Entry { Account = "a", Day = day })), Is.EqualTo(Entries));
        Assert.That((store.Days, wire.Struck), Is.EqualTo((Enumerable.Range(0, Entries).ToList(), true)));
    }

    [Test]
    public async Task A_delete_deletes_what_was_left_over([Range(1, 5)] int times, [Values(Fault.LeavesOne, Fault.LeavesAll)] Fault fault)
    {
        MemoryStore store = new(Entries);
        using FaultWire wire = new(store, fault, step: 1, times: times);
        await wire.Entries().DeleteAsync(Enumerable.Range(0, Entries).Select(static day => new EntryKey("a", day)));
        Assert.That((store.Days.Count, wire.Struck), Is.EqualTo((0, true)));
    }

    [Test]
    public async Task A_find_finds_what_was_left_over([Range(1, 5)] int times, [Values(Fault.LeavesOne, Fault.LeavesAll)] Fault fault)
    {
        using FaultWire wire = new(new MemoryStore(150), fault, step: 0, times: times);
        List<Entry> found = await wire.Entries().FindAllAsync(Enumerable.Range(0, 150).Select(static day => new EntryKey("a", day)));
        Assert.That((found.Select(static entry => entry.Day).ToList(), wire.Count), Is.EqualTo((Enumerable.Range(0, 150).ToList(), times + 2)));
    }
}
