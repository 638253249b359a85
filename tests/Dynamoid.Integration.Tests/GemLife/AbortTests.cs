namespace Dynamoid.Integration.Tests.GemLife;

/// <summary>A callback that stops what it is called before or around: what was called until then, and that nothing else happened.</summary>
public sealed class AbortTests : ChapterFixture
{
    [TestCase("before_validation", "before_validation")]
    [TestCase("before_save", "before_validation after_validation before_save")]
    [TestCase("around_save", "before_validation after_validation before_save around_save(")]
    [TestCase("before_create", "before_validation after_validation before_save around_save( before_create )around_save")]
    [TestCase("around_create", "before_validation after_validation before_save around_save( before_create around_create( )around_save")]
    public async Task A_create_is_stopped_at(string halt, string called)
    {
        Chapter chapter = New();
        chapter.Halt = halt;
        Assert.That((await Chapters.SaveAsync(chapter), Journal.Text), Is.EqualTo((false, called)));
        await StopsAsync<RecordNotSavedException>(called, () => Chapters.SaveOrThrowAsync(chapter));
        await StopsAsync<RecordNotSavedException>(called, () => Chapters.CreateAsync(chapter));
        Assert.That((chapter.IsNew, chapter.IsPersisted, chapter.HasChanges, Requests), Is.EqualTo((true, false, true, "")));
    }

    [TestCase("before_validation", "before_validation")]
    [TestCase("before_save", "before_validation after_validation before_save")]
    [TestCase("around_save", "before_validation after_validation before_save around_save(")]
    [TestCase("before_update", "before_validation after_validation before_save around_save( before_update )around_save")]
    [TestCase("around_update", "before_validation after_validation before_save around_save( before_update around_update( )around_save")]
    public async Task An_update_is_stopped_at(string halt, string called)
    {
        Chapter chapter = await StoredAsync();
        (chapter.Pages, chapter.Halt) = (2, halt);
        Assert.That((await chapter.SaveAsync(), Journal.Text), Is.EqualTo((false, called)));
        await StopsAsync<RecordNotSavedException>(called, () => chapter.SaveOrThrowAsync());
        Journal.Clear();
        Assert.That((await chapter.UpdateAttributesAsync(static c => c.Pages = 3), Journal.Text), Is.EqualTo((false, called)));
        Assert.That((chapter.IsPersisted, chapter.Changes.Single(), Requests), Is.EqualTo((true, new FieldChange("Pages", 1, 3), "")));
    }

    [TestCase("before_destroy", "before_destroy")]
    [TestCase("around_destroy", "before_destroy around_destroy(")]
    public async Task A_destruction_is_stopped_at(string halt, string called)
    {
        Chapter chapter = await StoredAsync();
        chapter.Halt = halt;
        Assert.That((await chapter.DestroyAsync(), Journal.Text), Is.EqualTo((false, called)));
        await StopsAsync<RecordNotDestroyedException>(called, () => chapter.DestroyOrThrowAsync());
        Assert.That((chapter.IsPersisted, chapter.IsDestroyed, Requests), Is.EqualTo((true, false, "")));
    }

    [Test]
    public async Task What_was_stopped_can_be_saved_and_destroyed_later()
    {
        Chapter chapter = New();
        chapter.Halt = "before_create";
        await Chapters.SaveAsync(chapter);
        chapter.Halt = "before_destroy";
        Assert.That(await Chapters.SaveAsync(chapter));
        Assert.That(await Chapters.DestroyAsync(chapter), Is.False);
        chapter.Halt = null;
        Assert.That(await Chapters.DestroyAsync(chapter));
        Assert.That((Wire.Operations, chapter.IsDestroyed), Is.EqualTo((new[] { "PutItem", "DeleteItem" }, true)));
    }

    [Test]
    public async Task An_exception_of_a_callback_reaches_the_caller_and_nothing_is_sent()
    {
        Chapter chapter = await StoredAsync();
        chapter.Pages = 2;
        chapter.Listen = static moment => throw new InvalidOperationException(moment);
        Assert.That((await Assert.ThrowsAsync<InvalidOperationException>(() => chapter.SaveAsync()))!.Message, Is.EqualTo("before_validation"));
        Assert.That((await Assert.ThrowsAsync<InvalidOperationException>(() => chapter.SaveAsync(new SaveOptions { Validate = false })))!.Message, Is.EqualTo("before_save"));
        Assert.That((await Assert.ThrowsAsync<InvalidOperationException>(() => chapter.DestroyAsync()))!.Message, Is.EqualTo("before_destroy"));
        Assert.That((chapter.HasChanges, chapter.IsPersisted, Requests), Is.EqualTo((true, true, "")));
    }

    private static async Task StopsAsync<TException>(string called, Func<Task> save)
        where TException : Exception
    {
        Journal.Clear();
        TException error = (await Assert.ThrowsAsync<TException>(save.Invoke))!;
        Assert.That((Journal.Text, error.Message), Is.EqualTo((called, error.Message)));
        Assert.That(error.Message, Does.Contain(typeof(Chapter).FullName!));
    }
}
