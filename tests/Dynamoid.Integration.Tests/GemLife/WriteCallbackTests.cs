namespace Dynamoid.Integration.Tests.GemLife;

/// <summary>Which writes that are no saves call what.</summary>
public sealed class WriteCallbackTests : ChapterFixture
{
    private static IEnumerable<TestCaseData> Destructions =>
    [
        Row("destroy", static (ChapterSet set, Chapter chapter) => set.DestroyAsync(chapter)),
        Row("its own destroy", static (ChapterSet _, Chapter chapter) => chapter.DestroyAsync()),
        Row("destroy!", static (ChapterSet set, Chapter chapter) => set.DestroyOrThrowAsync(chapter)),
    ];

    private static IEnumerable<TestCaseData> Touches =>
    [
        Row("touch", static (ChapterSet _, Chapter chapter) => chapter.TouchAsync()),
        Row("touch of a field", static (ChapterSet _, Chapter chapter) => chapter.TouchAsync(static c => [c.CreatedAt])),
        Row("increment!", static (ChapterSet _, Chapter chapter) => chapter.IncrementAsync(static c => c.Pages.Increment())),
        Row("increment! with touch", static (ChapterSet _, Chapter chapter) => chapter.IncrementAsync(static c => c.Pages.Increment(), touch: true)),
        Row("decrement!", static (ChapterSet _, Chapter chapter) => chapter.IncrementAsync(static c => c.Pages.Decrement(2))),
    ];

    // The gem's update of a record calls its callbacks of updates; here an update speaks of the item and not of the document.
    private static IEnumerable<TestCaseData> Others =>
    [
        Row("update of a document", "UpdateItem", static (ChapterSet _, Chapter chapter) => chapter.UpdateAsync(static c => c.Pages.Set(5))),
        Row("delete of a document", "DeleteItem", static (ChapterSet _, Chapter chapter) => chapter.DeleteAsync()),
        Row("delete of a document on a condition", "DeleteItem", static (ChapterSet _, Chapter chapter) => chapter.DeleteAsync(static c => c.Pages == 1)),
        Row("delete by key", "DeleteItem", static (ChapterSet set, Chapter chapter) => set.DeleteAsync(chapter.Id)),
        Row("delete by keys", "BatchWriteItem", static (ChapterSet set, Chapter chapter) => set.DeleteAsync([chapter.Id])),
        Row("delete_all", "Query BatchWriteItem", static (ChapterSet set, Chapter chapter) => set.Where(c => c.Id == chapter.Id).DeleteAllAsync()),
        Row("import", "BatchWriteItem", static (ChapterSet set, Chapter chapter) => set.ImportAsync([chapter])),
        Row("inc without an answer", "UpdateItem", static (ChapterSet set, Chapter chapter) => set.UpdateAsync(chapter.Id, static c => c.Pages.Add(1), new UpdateOptions { Returns = ReturnValues.None })),
        Row("update_fields of a missing item", "UpdateItem", static (ChapterSet set, Chapter _) => set.UpdateFieldsAsync("nobody", static c => c.Pages.Set(5))),
    ];

    private static IEnumerable<TestCaseData> Answers =>
    [
        Row("update by key", static (ChapterSet set, Chapter chapter) => set.UpdateAsync(chapter.Id, static c => c.Pages.Set(5))),
        Row("update_fields", static (ChapterSet set, Chapter chapter) => set.UpdateFieldsAsync(chapter.Id, static c => c.Pages.Set(5))),
        Row("upsert", static (ChapterSet set, Chapter chapter) => set.UpsertAsync(chapter.Id, static c => c.Pages.Set(5))),
        Row("inc", static (ChapterSet set, Chapter chapter) => set.IncAsync(chapter.Id, static c => c.Pages.Increment())),
    ];

    [TestCaseSource(nameof(Destructions))]
    public async Task A_destruction_calls(Func<ChapterSet, Chapter, Task> destroy)
    {
        Chapter chapter = await StoredAsync();
        await destroy(Chapters, chapter);
        Assert.That((Journal.Text, chapter.IsDestroyed), Is.EqualTo((Destroyed, true)));
    }

    [TestCaseSource(nameof(Touches))]
    public async Task A_touch_or_a_count_calls(Func<ChapterSet, Chapter, Task> touch)
    {
        await touch(Chapters, await StoredAsync());
        Assert.That(Journal.Text, Is.EqualTo("UpdateItem after_touch"));
    }

    [TestCaseSource(nameof(Others))]
    public async Task None_is_called_by(string requests, Func<ChapterSet, Chapter, Task> write)
    {
        await write(Chapters, await StoredAsync());
        Assert.That(Journal.Text, Is.EqualTo(requests));
    }

    [TestCaseSource(nameof(Answers))]
    public async Task Only_the_document_that_comes_back_is_found_by(Func<ChapterSet, Chapter, Task> write)
    {
        await write(Chapters, await StoredAsync());
        Assert.That(Journal.Text, Is.EqualTo("UpdateItem " + Read));
    }

    [Test]
    public async Task A_touch_that_fails_calls_none()
    {
        Chapter chapter = await StoredAsync();
        await Chapters.DeleteAsync(chapter.Id);
        Journal.Clear();
        await Assert.ThrowsAsync<StaleObjectException>(() => chapter.TouchAsync());
        Assert.That(Journal.Text, Is.EqualTo("UpdateItem"));
    }
}
