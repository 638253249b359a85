using Dynamoid.Runtime.Tests.Faults;
using Dynamoid.Runtime.Tests.Queries.Reading;

namespace Dynamoid.Runtime.Tests.Lessons;

/// <summary>Row 9: an empty page is taken for the end. Only <c>LastEvaluatedKey</c> ends a query.</summary>
public sealed class EmptyPageTests
{
    [Test]
    public async Task Pages_without_a_match_are_passed([Values(1, 2, 5)] int pageSize)
    {
        MemoryStore store = new(40) { PageSize = pageSize };
        EntrySet entries = Entry.Using(new DynamoidClient(new DynamoidOptions { Wire = store }));
        List<Entry> last = await entries.Where(e => e.Account == "a" && e.Total == 39).ToListAsync();
        Assert.That(last.Single().Day, Is.EqualTo(39));
        Assert.That((await entries.Where(e => e.Account == "a" && e.Total == 39).FirstAsync()).Day, Is.EqualTo(39));
        Assert.That(await entries.Where(e => e.Account == "a" && e.Total == 39).CountAsync(), Is.EqualTo(1));
        Assert.That(await entries.Where(e => e.Account == "a" && e.Total == 39).AnyAsync());
        Assert.That(await entries.Where(e => e.Total == 39).AllowScan().Parallel(4).CountAsync(), Is.EqualTo(1));
    }

    [Test]
    public async Task A_page_says_by_its_cursor_and_by_nothing_else_whether_more_follow()
    {
        MemoryStore store = new(10) { PageSize = 5 };
        EntrySet entries = Entry.Using(new DynamoidClient(new DynamoidOptions { Wire = store }));
        List<QueryPage<Entry>> pages = [];
        await foreach (QueryPage<Entry> page in entries.Where(e => e.Account == "a" && e.Total == 9).PagesAsync())
            pages.Add(page);
        Assert.That(pages.Select(static page => (page.Items.Count, page.Cursor is null)), Is.EqualTo(new[] { (0, false), (1, false), (0, true) }));
    }
}
