using Dynamoid.Runtime.Tests.Faults;
using Dynamoid.Runtime.Tests.Queries.Reading;

namespace Dynamoid.Runtime.Tests.Lessons;

/// <summary>Row 10: one word, limit, for three things. Documents, evaluated items and the items of one request have a knob each, and they go together in any combination.</summary>
public sealed class LimitMeaningTests
{
    private const int Entries = 30;

    [Test]
    public async Task Each_limit_keeps_its_own_promise([Values] bool filtered, [Values(null, 1, 4, 10, 100)] int? records, [Values(null, 1, 7, 29, 100)] int? scanned, [Values(null, 1, 3, 50)] int? batch)
    {
        EntrySet entries = Entry.Using(new DynamoidClient(new DynamoidOptions { Wire = new MemoryStore(Entries) }));
        DocumentQuery<Entry, EntryKey, EntryFields> query = filtered ? entries.Where(e => e.Account == "a" && e.Note == "third") : entries.Where(e => e.Account == "a");
        query = records is { } most ? query.RecordLimit(most) : query;
        query = scanned is { } evaluated ? query.ScanLimit(evaluated) : query;
        query = batch is { } size ? query.BatchSize(size) : query;

        List<QueryPage<Entry>> pages = [];
        await foreach (QueryPage<Entry> page in query.PagesAsync())
            pages.Add(page);
        int[] expected = [.. Enumerable.Range(0, Entries).Take(scanned ?? Entries).Where(day => !filtered || day % 3 == 0).Take(records ?? Entries)];
        Assert.That(pages.SelectMany(static page => page.Items).Select(static entry => entry.Day), Is.EqualTo(expected));
        Assert.That(pages.Sum(static page => page.ScannedCount), Is.LessThanOrEqualTo(scanned ?? Entries));
        Assert.That(pages.Select(static page => page.ScannedCount), Is.All.LessThanOrEqualTo(batch ?? Entries));
        Assert.That(await query.CountAsync(), Is.EqualTo(expected.Length));
    }
}
