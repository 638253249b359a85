namespace Dynamoid.Integration.Tests.GemLife;

/// <summary>What a document says of itself inside of its callbacks.</summary>
public sealed class StateInCallbackTests : ChapterFixture
{
    // In the gem changes are changes until after_save has returned; here what is stored is stored, so that a save from there sends nothing twice (docs/adr/0035).
    [Test]
    public async Task Changes_are_told_as_unsaved_before_the_request_and_as_saved_after_it()
    {
        Chapter chapter = await StoredAsync();
        List<string> told = [];
        chapter.Pages = 2;
        chapter.Listen = moment => told.Add($"{moment}: {string.Join(',', chapter.Changes.Select(static change => change.Name))} / {string.Join(',', chapter.PreviousChanges.Where(static change => change.Old is int).Select(static change => $"{change.Old} to {change.New}"))}");
        await chapter.SaveAsync();
        Assert.That(told, Is.EqualTo(new[]
        {
            "before_validation: Pages / ",
            "after_validation: Pages / ",
            "before_save: Pages / ",
            "before_update: Pages / ",
            "after_update:  / 1 to 2",
            "after_save:  / 1 to 2",
        }));
    }

    [Test]
    public async Task A_new_document_is_new_before_the_request_and_stored_after_it()
    {
        Chapter chapter = New();
        List<string> told = [];
        chapter.Listen = moment => told.Add($"{moment}: {(chapter.IsNew ? "new" : "stored")}, {(chapter.CreatedAt is null ? "no" : "a")} time, {(chapter.Id.Length == 0 ? "no" : "a")} key");
        await Chapters.SaveAsync(chapter);
        Assert.That(told, Is.EqualTo(new[]
        {
            "before_validation: new, no time, no key",
            "after_validation: new, no time, no key",
            "before_save: new, no time, no key",
            "before_create: new, no time, no key",
            "after_create: stored, a time, a key",
            "after_save: stored, a time, a key",
        }));
    }

    [Test]
    public async Task A_document_is_destroyed_when_after_destroy_is_called_and_not_before()
    {
        Chapter chapter = await StoredAsync();
        List<string> told = [];
        chapter.Listen = moment => told.Add($"{moment}: {chapter.IsDestroyed}");
        await chapter.DestroyAsync();
        Assert.That(told, Is.EqualTo(new[] { "before_destroy: False", "after_destroy: True" }));
    }

    [Test]
    public async Task What_a_callback_changes_after_the_request_is_saved_by_the_next_one()
    {
        Chapter chapter = await StoredAsync();
        bool isFirst = true;
        chapter.Listen = moment =>
        {
            if (moment == "after_update" && isFirst)
                (isFirst, chapter.Pages) = (false, 3);
        };
        chapter.Pages = 2;
        await chapter.SaveAsync();
        Assert.That(chapter.Changes, Is.EqualTo(new[] { new FieldChange("Pages", 2, 3) }));
        await chapter.SaveAsync();
        Assert.That((Wire.Operations, (await Chapters.FindAsync(chapter.Id)).Pages), Is.EqualTo((new[] { "UpdateItem", "UpdateItem" }, 3)));
    }
}
