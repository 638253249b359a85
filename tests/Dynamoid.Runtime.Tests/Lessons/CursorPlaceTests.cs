using System.Buffers.Text;
using Dynamoid.Runtime.Tests.Faults;
using Dynamoid.Runtime.Tests.Queries.Reading;
using EntryQuery = Dynamoid.DocumentQuery<Dynamoid.Runtime.Tests.Queries.Reading.Entry, Dynamoid.Runtime.Tests.Queries.Reading.EntryKey, Dynamoid.Runtime.Tests.Queries.Reading.EntryFields>;

namespace Dynamoid.Runtime.Tests.Lessons;

/// <summary>Row 11: a cursor that is wrong, or rebuilt. Whatever filter and limits a page was read with, the next one begins behind its last document, with no loss and no repeat.</summary>
public sealed class CursorPlaceTests
{
    private const int Entries = 30;

    [Test]
    public async Task A_query_goes_on_at_each_page_of_each_combination([Values] bool filtered, [Values] bool backward, [Values(1, 2, 5)] int records, [Values(null, 1, 2, 4)] int? batch, [Values] bool signed)
    {
        DynamoidOptions options = new() { Wire = new MemoryStore(Entries) { PageSize = 4 } };
        if (signed)
            options.CursorKey = new byte[32];
        EntryQuery query = Query(Entry.Using(new DynamoidClient(options)), filtered, backward).RecordLimit(records);
        query = batch is { } size ? query.BatchSize(size) : query;
        List<int> found = [];
        string? cursor = null;
        do
        {
            int before = found.Count;
            await foreach (QueryPage<Entry> page in query.Start(cursor).PagesAsync())
            {
                found.AddRange(page.Items.Select(static entry => entry.Day));
                cursor = page.Cursor;
            }

            Assert.That(found.Count - before, Is.LessThanOrEqualTo(records));
        }
        while (cursor is not null);

        IEnumerable<int> days = Enumerable.Range(0, Entries).Where(day => !filtered || day % 3 == 0);
        Assert.That(found, Is.EqualTo(backward ? days.Reverse() : days));
    }

    [Test]
    public async Task The_item_at_a_cursor_may_be_gone([Values] bool backward, [Values] bool filtered)
    {
        for (int at = 0; at < Entries; at += 3)
        {
            MemoryStore store = new(Entries);
            EntrySet entries = Entry.Using(new DynamoidClient(new DynamoidOptions { Wire = store }));
            EntryQuery query = Query(entries, filtered, backward);
            string cursor = query.CursorAfter(new Entry { Account = "a", Day = at });
            await entries.DeleteAsync([new EntryKey("a", at)]);
            IEnumerable<int> rest = Enumerable.Range(0, Entries).Where(day => (backward ? day < at : day > at) && (!filtered || day % 3 == 0));
            Assert.That((await query.Start(cursor).ToListAsync()).Select(static entry => entry.Day), Is.EqualTo(backward ? rest.Reverse() : rest));
        }
    }

    [Test]
    public void Each_byte_that_is_changed_is_noticed_before_a_request([Values] bool signed)
    {
        DynamoidOptions options = new() { Wire = new MemoryStore() };
        if (signed)
            options.CursorKey = new byte[32];
        EntryQuery query = Query(Entry.Using(new DynamoidClient(options)), filtered: false, backward: false);
        byte[] bytes = Base64Url.DecodeFromChars(query.CursorAfter(new Entry { Account = "a", Day = 5 }));
        for (int i = 0; i < bytes.Length; i++)
        {
            for (int change = 1; change < 256; change++)
            {
                byte[] changed = [.. bytes];
                changed[i] ^= (byte)change;
                Assert.Throws<InvalidCursorException>(() => query.Start(Base64Url.EncodeToString(changed)).ToRequest(), $"byte {i}");
            }
        }
    }

    private static EntryQuery Query(EntrySet entries, bool filtered, bool backward)
    {
        EntryQuery query = filtered ? entries.Where(e => e.Account == "a" && e.Note == "third") : entries.Where(e => e.Account == "a");
        return backward ? query.Descending() : query;
    }
}
