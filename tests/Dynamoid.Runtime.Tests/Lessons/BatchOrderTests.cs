using Dynamoid.Runtime.Tests.Faults;
using Dynamoid.Runtime.Tests.Queries.Reading;

namespace Dynamoid.Runtime.Tests.Lessons;

/// <summary>Row 8: DynamoDB answers a batch of keys in any order, without those that are missing. Documents come in the order of their keys, with null for a missing one.</summary>
public sealed class BatchOrderTests
{
    [Test]
    public async Task Documents_are_in_the_order_of_their_keys([Values] bool leavesOver, [Values(1, 2, 3)] int seed)
    {
        using FaultWire wire = new(new MemoryStore(200), leavesOver ? Fault.LeavesOne : Fault.Throttled, step: leavesOver ? 0 : int.MaxValue, times: 3);
        int[] days = [.. Enumerable.Range(0, 200)];
        new Random(seed).Shuffle(days);
        List<Entry> found = await wire.Entries().FindAllAsync(days.Select(static day => new EntryKey("a", day)));
        Assert.That(found.Select(static entry => entry.Day), Is.EqualTo(days));
    }

    [Test]
    public async Task A_missing_one_is_null_in_its_place_or_an_exception()
    {
        using FaultWire wire = new(new MemoryStore(3), Fault.Throttled, step: int.MaxValue);
        EntryKey[] keys = [new("a", 2), new("a", 77), new("a", 0)];
        List<Entry?> found = await wire.Entries().FindAllOrDefaultAsync(keys);
        Assert.That(found.Select(static entry => entry?.Day), Is.EqualTo(new int?[] { 2, null, 0 }));
        RecordNotFoundException? error = await Assert.ThrowsAsync<RecordNotFoundException>(() => wire.Entries().FindAllAsync(keys));
        Assert.That(error!.Message, Does.Contain("77").And.Contain("found 2 results"));
    }
}
