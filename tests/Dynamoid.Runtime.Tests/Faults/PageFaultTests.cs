using Dynamoid.Runtime.Tests.Queries.Reading;
using EntryQuery = Dynamoid.DocumentQuery<Dynamoid.Runtime.Tests.Queries.Reading.Entry, Dynamoid.Runtime.Tests.Queries.Reading.EntryKey, Dynamoid.Runtime.Tests.Queries.Reading.EntryFields>;

namespace Dynamoid.Runtime.Tests.Faults;

/// <summary>Each fault at each page: all items come once, or an exception; and whoever goes on at the last cursor gets the rest without loss or repeat.</summary>
public sealed class PageFaultTests
{
    private const int Entries = 60;
    private static readonly string[] Sources = ["query", "filtered", "backward", "scan", "prefetch", "segment"];

    [Test]
    public async Task Pages([ValueSource(nameof(Sources))] string source, [Values] Fault fault, [Range(0, 9)] int step)
    {
        using FaultWire wire = new(new MemoryStore(Entries), fault, step);
        EntryQuery query = Query(source, wire.Entries());
        List<int> found = [];
        string? cursor = null;
        int failures = 0;
        bool isEnded = false;
        while (!isEnded)
        {
            try
            {
                await foreach (QueryPage<Entry> page in query.Start(cursor).PagesAsync(failures == 0 ? wire.Token : default))
                {
                    found.AddRange(page.Items.Select(static entry => entry.Day));
                    cursor = page.Cursor;
                }

                isEnded = true;
            }
            catch (Exception) when (failures++ == 0)
            {
                // The user goes on at the last cursor.
            }
        }

        Assert.That(found, Is.EqualTo(Expected(source)));
        Assert.That(failures == 1, Is.EqualTo(wire.Struck), "and no fault passes unseen");
    }

    [Test]
    public async Task A_parallel_scan([Values] Fault fault, [Range(0, 12)] int step, [Values(1, 4)] int concurrency)
    {
        using FaultWire wire = new(new MemoryStore(Entries), fault, step);
        List<int> found = [];
        bool isWhole = false;
        try
        {
            await foreach (Entry entry in wire.Entries().All().Parallel(4, concurrency).WithCancellation(wire.Token))
                found.Add(entry.Day);
            isWhole = true;
        }
        catch (Exception)
        {
            Assert.That(wire.Struck);
        }

        Assert.That(isWhole, Is.Not.EqualTo(wire.Struck), "and no fault passes unseen");
        Assert.That(found, Is.Unique);
        if (isWhole)
            Assert.That(found, Is.EquivalentTo(Enumerable.Range(0, Entries)));
    }

    [Test]
    public async Task Counts([Values("query", "filtered", "scan")] string source, [Values] Fault fault, [Range(0, 9)] int step)
    {
        using FaultWire wire = new(new MemoryStore(Entries), fault, step);
        long? count = null;
        try
        {
            count = await Query(source, wire.Entries()).CountAsync(wire.Token);
        }
        catch (Exception)
        {
            Assert.That(wire.Struck);
        }

        Assert.That(count, wire.Struck ? Is.Null : Is.EqualTo(Expected(source).Length));
    }

    private static EntryQuery Query(string source, EntrySet entries) => source switch
    {
        "query" => entries.Where(e => e.Account == "a"),
        "filtered" => entries.Where(e => e.Account == "a" && e.Note == "third"),
        "backward" => entries.Where(e => e.Account == "a").Descending(),
        "prefetch" => entries.Where(e => e.Account == "a").Prefetch(2),
        "segment" => entries.All().Segment(1, 2),
        _ => entries.All(),
    };

    private static int[] Expected(string source)
    {
        IEnumerable<int> days = Enumerable.Range(0, Entries);
        return [.. source switch
        {
            "filtered" => days.Where(static day => day % 3 == 0),
            "backward" => days.Reverse(),
            "segment" => days.Where(static day => day % 2 == 1),
            _ => days,
        }];
    }
}
