namespace Dynamoid.Integration.Tests.GemLife;

/// <summary>What is called of documents that are made and that are read.</summary>
public sealed class FindCallbackTests : ChapterFixture
{
    private static IEnumerable<TestCaseData> Ways =>
    [
        Row("find", "GetItem", static (ChapterSet set, string id) => set.FindAsync(id)),
        Row("find without an error", "GetItem", static (ChapterSet set, string id) => set.FindOrDefaultAsync(id)),
        Row("find without tracking", "GetItem", static (ChapterSet set, string id) => set.AsNoTracking().FindAsync(id)),
        Row("find of several", "BatchGetItem", static (ChapterSet set, string id) => set.FindAllAsync([id])),
        Row("find of several without an error", "BatchGetItem", static (ChapterSet set, string id) => set.FindAllOrDefaultAsync([id, "nobody"])),
        Row("where", "Query", static (ChapterSet set, string id) => set.Where(c => c.Id == id).ToListAsync()),
        Row("where one by one", "Query", static async (ChapterSet set, string id) => await set.Where(c => c.Id == id).GetAsyncEnumerator().MoveNextAsync()),
        Row("first", "Query", static (ChapterSet set, string id) => set.Where(c => c.Id == id).FirstAsync()),
        Row("first or none", "Query", static (ChapterSet set, string id) => set.Where(c => c.Id == id).FirstOrDefaultAsync()),
        Row("pages", "Query", static async (ChapterSet set, string id) => await set.Where(c => c.Id == id).PagesAsync().GetAsyncEnumerator().MoveNextAsync()),
        Row("a projection", "Query", static (ChapterSet set, string id) => set.Where(c => c.Id == id).Project(static c => [c.Pages]).ToListAsync()),
        Row("all", "Scan", static (ChapterSet set, string id) => set.Where(c => c.Pages == 7).AllowScan().ToListAsync()),
        Row("find_by_title", "Query", static (ChapterSet set, string id) => set.FindByTitleAsync(id)),
        Row("an index by name", "Query", static (ChapterSet set, string id) => set.Indexes.Title.Query(id).ToListAsync()),
    ];

    private static IEnumerable<TestCaseData> Others =>
    [
        Row("exists", "GetItem", static (ChapterSet set, string id) => set.ExistsAsync(id)),
        Row("count", "Query", static (ChapterSet set, string id) => set.Where(c => c.Id == id).CountAsync()),
        Row("any", "Query", static (ChapterSet set, string id) => set.Where(c => c.Id == id).AnyAsync()),
        Row("pluck", "Query", static (ChapterSet set, string id) => set.Where(c => c.Id == id).PluckAsync(static c => c.Pages)),
        Row("find of a missing item", "GetItem", static (ChapterSet set, string id) => set.FindOrDefaultAsync("no " + id)),
    ];

    [TestCaseSource(nameof(Ways))]
    public async Task What_is_read_is_initialized_and_found_by(string request, Func<ChapterSet, string, Task> read)
    {
        Chapter chapter = await NamedAsync();
        await read(Chapters, chapter.Id);
        Assert.That(Journal.Text, Is.EqualTo($"{request} {Read}"));
    }

    [TestCaseSource(nameof(Others))]
    public async Task None_is_called_where_no_document_is_made_by(string request, Func<ChapterSet, string, Task> read)
    {
        Chapter chapter = await NamedAsync();
        await read(Chapters, chapter.Id);
        Assert.That(Journal.Text, Is.EqualTo(request));
    }

    [Test]
    public async Task Transactions_and_statements_that_read_call_the_same()
    {
        Chapter chapter = await StoredAsync();
        await Client.ReadTransactionAsync(r => Chapter.In(r).Find(chapter.Id));
        Assert.That(Journal.Text, Is.EqualTo($"TransactGetItems {Read}"));
        Journal.Clear();
        await Chapters.ExecuteAsync($"SELECT * FROM \"{Namespace}_chapters\" WHERE id = ?", chapter.Id).ToListAsync();
        Assert.That(Journal.Text, Is.EqualTo($"ExecuteStatement {Read}"));
    }

    // The gem finds a second object and calls them on that.
    [Test]
    public async Task A_reload_calls_them_on_the_document_itself_and_once()
    {
        Chapter chapter = await StoredAsync("it ");
        await chapter.ReloadAsync();
        Assert.That(Journal.Text, Is.EqualTo("GetItem it after_initialize it after_find"));
    }

    [Test]
    public async Task Each_document_of_a_page_is_initialized_and_found()
    {
        await StoredAsync();
        await StoredAsync();
        List<Chapter> all = await Chapters.All().ToListAsync();
        Assert.That(Journal.Text, Is.EqualTo("Scan " + string.Join(' ', all.Select(static _ => Read))));
    }

    [Test]
    public void A_new_document_is_initialized_alone()
    {
        Journal.Clear();
        Assert.That((new Chapter().WasNew, Journal.Text), Is.EqualTo((true, "after_initialize")));
    }

    // In the gem it is new still.
    [Test]
    public async Task What_is_read_is_stored_already_when_it_is_initialized()
    {
        Chapter chapter = await StoredAsync();
        Assert.That((chapter.WasNew, (await Chapters.FindAsync(chapter.Id)).WasNew), Is.EqualTo((true, false)));
    }

    // Found by its key, and by its title, which is the same.
    private async Task<Chapter> NamedAsync()
    {
        await Chapters.All().DeleteAllAsync();
        string id = Guid.NewGuid().ToString();
        Chapter chapter = await Chapters.CreateAsync(new Chapter { Id = id, Title = id, Pages = 7 });
        Journal.Clear();
        Wire.Clear();
        return chapter;
    }
}
