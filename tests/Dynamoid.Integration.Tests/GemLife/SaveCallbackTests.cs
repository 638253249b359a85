namespace Dynamoid.Integration.Tests.GemLife;

/// <summary>What each way to save calls, in which order, around which request.</summary>
public sealed class SaveCallbackTests : ChapterFixture
{
    private static readonly SaveOptions Unchecked = new() { Validate = false };

    private static IEnumerable<TestCaseData> WaysToCreate =>
    [
        Row("save of a new one", static (ChapterSet set, Chapter chapter, SaveOptions options) => set.SaveAsync(chapter, options)),
        Row("save! of a new one", static (ChapterSet set, Chapter chapter, SaveOptions options) => set.SaveOrThrowAsync(chapter, options)),
        Row("save on a condition of a new one", static (ChapterSet set, Chapter chapter, SaveOptions options) => set.SaveAsync(chapter, static c => c.Title.NotExists(), options)),
        Row("update_attributes of a new one", static (ChapterSet set, Chapter chapter, SaveOptions options) => set.UpdateAttributesAsync(chapter, static c => c.Pages = 2, options)),
    ];

    private static IEnumerable<TestCaseData> WaysToUpdate =>
    [
        Row("save of a stored one", static (ChapterSet set, Chapter chapter, SaveOptions options) => set.SaveAsync(chapter, options)),
        Row("its own save", static (ChapterSet _, Chapter chapter, SaveOptions options) => chapter.SaveAsync(options)),
        Row("save! of a stored one", static (ChapterSet set, Chapter chapter, SaveOptions options) => set.SaveOrThrowAsync(chapter, options)),
        Row("save on a condition of a stored one", static (ChapterSet set, Chapter chapter, SaveOptions options) => set.SaveAsync(chapter, static c => c.Pages == 1, options)),
        Row("update_attributes of a stored one", static (ChapterSet set, Chapter chapter, SaveOptions options) => set.UpdateAttributesAsync(chapter, static c => c.Pages = 3, options)),
        Row("save without tracking", static (ChapterSet set, Chapter chapter, SaveOptions options) => set.AsNoTracking().SaveAsync(chapter, options)),
    ];

    [TestCaseSource(nameof(WaysToCreate))]
    public async Task A_new_document_calls(Func<ChapterSet, Chapter, SaveOptions, Task> save)
    {
        await save(Chapters, New(), new SaveOptions());
        Assert.That(Journal.Text, Is.EqualTo(Created));
    }

    [Test]
    public async Task Create_calls_what_a_save_of_a_new_document_does()
    {
        await Chapters.CreateAsync(New());
        Assert.That(Journal.Text, Is.EqualTo(Created));
        await Chapters.CreateAsync(New(), static c => c.Title.NotExists());
        Assert.That(Journal.Text, Is.EqualTo(Created));
    }

    [TestCaseSource(nameof(WaysToUpdate))]
    public async Task A_stored_document_calls(Func<ChapterSet, Chapter, SaveOptions, Task> save)
    {
        Chapter chapter = await StoredAsync();
        chapter.Pages = 2;
        await save(Chapters, chapter, new SaveOptions());
        Assert.That(Journal.Text, Is.EqualTo(Updated));
    }

    [Test]
    public async Task An_update_by_key_that_reads_calls_those_of_finding_first()
    {
        Chapter chapter = await StoredAsync();
        await Chapters.UpdateAttributesAsync(chapter.Id, static c => c.Pages = 2);
        Assert.That(Journal.Text, Is.EqualTo($"GetItem {Read} {Updated}"));
    }

    [Test]
    public async Task A_stored_document_without_changes_calls_all_and_sends_nothing()
    {
        Chapter chapter = await StoredAsync();
        Assert.That(await Chapters.SaveAsync(chapter));
        Assert.That(Journal.Text, Is.EqualTo(Updated.Replace("UpdateItem ", "", StringComparison.Ordinal)));
    }

    // T8: the gem's save! validates all the same.
    [TestCaseSource(nameof(WaysToCreate))]
    public async Task Without_validation_a_new_document_calls_the_rest(Func<ChapterSet, Chapter, SaveOptions, Task> save)
    {
        Chapter chapter = New();
        chapter.Title = null;
        await save(Chapters, chapter, Unchecked);
        Assert.That(Journal.Text, Is.EqualTo(Created[(Validated.Length + 1)..]));
    }

    [TestCaseSource(nameof(WaysToUpdate))]
    public async Task Without_validation_a_stored_document_calls_the_rest(Func<ChapterSet, Chapter, SaveOptions, Task> save)
    {
        Chapter chapter = await StoredAsync();
        chapter.Title = null;
        await save(Chapters, chapter, Unchecked);
        Assert.That(Journal.Text, Is.EqualTo(Updated[(Validated.Length + 1)..]));
    }

    [TestCaseSource(nameof(WaysToCreate))]
    public async Task An_invalid_new_document_calls_those_of_validation_alone(Func<ChapterSet, Chapter, SaveOptions, Task> save)
    {
        Chapter chapter = New();
        chapter.Title = null;
        await IgnoreInvalidAsync(() => save(Chapters, chapter, new SaveOptions()));
        Assert.That((Journal.Text, chapter.IsNew), Is.EqualTo((Validated, true)));
    }

    [TestCaseSource(nameof(WaysToUpdate))]
    public async Task An_invalid_stored_document_calls_those_of_validation_alone(Func<ChapterSet, Chapter, SaveOptions, Task> save)
    {
        Chapter chapter = await StoredAsync();
        chapter.Title = null;
        await IgnoreInvalidAsync(() => save(Chapters, chapter, new SaveOptions()));
        Assert.That((Journal.Text, chapter.HasChanges), Is.EqualTo((Validated, true)));
    }

    [Test]
    public async Task What_a_callback_changes_before_the_request_is_sent_with_it()
    {
        Chapter chapter = await StoredAsync();
        chapter.Listen = moment => chapter.Pages += moment is "before_save" or "before_update" ? 10 : 0;
        await chapter.SaveAsync();
        Assert.That((chapter.Pages, (await Chapters.FindAsync(chapter.Id)).Pages, Wire.Operations[0]), Is.EqualTo((21, 21, "UpdateItem")));
    }

    private static async Task IgnoreInvalidAsync(Func<Task> save)
    {
        try
        {
            await save();
        }
        catch (DocumentInvalidException)
        {
            // What the ways that throw do; which they are, ValidationTests say.
        }
    }
}
