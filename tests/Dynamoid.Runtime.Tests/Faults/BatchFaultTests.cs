using System.Text.Json.Nodes;
using Dynamoid.Runtime.Tests.Queries.Reading;

namespace Dynamoid.Runtime.Tests.Faults;

/// <summary>Each fault at each request of each batch: the store holds what was asked for, or the exception names exactly what it lacks, and tells of what nobody knows.</summary>
public sealed class BatchFaultTests
{
    private const int Entries = 90;

    [Test]
    public async Task An_import([Values] Fault fault, [Range(0, 6)] int step, [Values] bool lasts, [Values(1, 3)] int concurrency)
    {
        MemoryStore store = new();
        using FaultWire wire = new(store, fault, step, lasts);
        Entry[] entries = [.. Enumerable.Range(0, Entries).Select(static day => new Entry { Account = "a", Day = day })];
        ImportException? error = await FailureAsync<ImportException>(() => wire.Entries().ImportAsync(entries, new() { MaxConcurrency = concurrency }, wire.Token));

        int[] read = [.. entries.Take((int)(error?.Read ?? Entries)).Select(static entry => entry.Day)];
        int[] named = [.. (error?.Documents<Entry>() ?? []).Select(static entry => entry.Day)];
        int[] unknown = [.. (error?.Failures ?? []).Where(static failure => failure.IsUnknown).Select(static failure => ((Entry)failure.Document!).Day)];
        AssertNamed(read.Except(store.Days), named, unknown);
        Assert.That(store.Days, Is.SubsetOf(read));
        Assert.That(entries.Where(static entry => entry.IsPersisted).Select(static entry => entry.Day), Is.EquivalentTo(read.Except(named)), "documents know what is written");
        Assert.That(error?.Written ?? Entries, Is.EqualTo(read.Except(named).Count()));
        AssertEnds(wire, fault, lasts, error);
    }

    [Test]
    public async Task A_delete_of_keys([Values] Fault fault, [Range(0, 6)] int step, [Values] bool lasts)
    {
        MemoryStore store = new(Entries);
        using FaultWire wire = new(store, fault, step, lasts);
        UnprocessedItemsException? error = await FailureAsync<UnprocessedItemsException>(() =>
            wire.Entries().DeleteAsync(Enumerable.Range(0, Entries).Select(static day => new EntryKey("a", day)), wire.Token));
        AssertNamed(store.Days, Days(error?.Keys), Days(error?.UnknownKeys));
        AssertEnds(wire, fault, lasts, error);
    }

    [Test]
    public async Task A_delete_of_all_that_is_found([Values] Fault fault, [Range(0, 22)] int step, [Values] bool lasts, [Values(1, 3)] int concurrency)
    {
        MemoryStore store = new(Entries);
        using FaultWire wire = new(store, fault, step, lasts);
        Exception? ended = null;
        UnprocessedItemsException? error = null;
        try
        {
            Assert.That(await wire.Entries().All().DeleteAllAsync(new() { MaxConcurrency = concurrency }, wire.Token), Is.EqualTo(Entries));
            Assert.That(store.Days, Is.Empty);
        }
        catch (Exception cause)
        {
            ended = cause;
            error = cause as UnprocessedItemsException ?? cause.InnerException as UnprocessedItemsException;
        }

        AssertNamed(store.Days.Where(wire.Delivered.Contains), Days(error?.Keys), Days(error?.UnknownKeys));
        if (!wire.Struck)
            Assert.That(ended, Is.Null);
    }

    [Test]
    public async Task A_find_of_keys([Values] Fault fault, [Range(0, 4)] int step, [Values] bool lasts)
    {
        MemoryStore store = new(250);
        using FaultWire wire = new(store, fault, step, lasts);
        EntryKey[] keys = [.. Enumerable.Range(0, 250).Reverse().Select(static day => new EntryKey("a", day))];
        List<Entry>? found = null;
        try
        {
            found = await wire.Entries().FindAllAsync(keys, cancellationToken: wire.Token);
        }
        catch (UnprocessedItemsException error)
        {
            Assert.That((lasts, Days(error.Keys).Length), Is.InRange((true, 1), (true, 250)), "only what stays left over is named");
        }
        catch (Exception)
        {
            Assert.That(wire.Struck);
        }

        if (found is not null)
            Assert.That(found.Select(static entry => entry.Day), Is.EqualTo(keys.Select(static key => key.Day)), "all of them, in order");
        if (!wire.Struck || (IsSoft(fault) && !lasts))
            Assert.That(found, Is.Not.Null);
    }

    private static bool IsSoft(Fault fault) => fault is Fault.Throttled or Fault.LeavesOne or Fault.LeavesAll;

    private static void AssertNamed(IEnumerable<int> lacking, int[] named, int[] unknown)
    {
        int[] missing = [.. lacking];
        Assert.That(missing, Is.SubsetOf(named), "nothing that is missing is unnamed");
        Assert.That(named.Except(missing), Is.SubsetOf(unknown), "nothing that is done is named, but where nobody knows");
        Assert.That(unknown, Is.SubsetOf(named));
        Assert.That(named, Is.Unique);
    }

    private static void AssertEnds(FaultWire wire, Fault fault, bool lasts, Exception? error)
    {
        bool isOutlived = !wire.Struck || (IsSoft(fault) && !lasts);
        Assert.That(error is null, Is.EqualTo(isOutlived));
    }

    // The failure, which a cancellation carries inside.
    private static async Task<TError?> FailureAsync<TError>(Func<Task> verb)
        where TError : Exception
    {
        try
        {
            await verb();
            return null;
        }
        catch (TError error)
        {
            return error;
        }
        catch (OperationCanceledException cancelled)
        {
            return (TError)cancelled.InnerException!;
        }
    }

    private static int[] Days(IEnumerable<string>? keys) => [.. (keys ?? []).Select(static key => MemoryStore.DayOf(JsonNode.Parse(key)!))];
}
