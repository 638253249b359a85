namespace Dynamoid.Integration.Tests.GemLife;

/// <summary>Keys without a value: where it is told, and that nothing is sent.</summary>
public sealed class KeyCheckTests : ClientFixture
{
    private VerseSet Verses => Verse.Using(Client);

    [Test]
    public async Task A_new_document_without_its_range_key_is_refused_inside_of_the_innermost_callback()
    {
        Verse verse = new() { Book = "b" };
        await Assert.ThrowsAsync<MissingRangeKeyException>(() => Verses.SaveAsync(verse));
        Assert.That((verse.Called, verse.IsNew, Requests), Is.EqualTo((new[] { "before_save", "around_create(" }, true, "")));
    }

    [Test]
    public async Task A_new_document_without_its_hash_key_gets_a_UUID_there()
    {
        Verse verse = new() { Line = "1" };
        await Verses.SaveAsync(verse);
        Assert.That(Guid.TryParseExact(verse.Book, "D", out _));
        Assert.That(Requests, Is.EqualTo($"PutItem verses | item {{book: '{verse.Book}', line: '1'}} | if attribute_not_exists(book) | else ALL_OLD"));
    }

    // In the gem MissingHashKey, and MissingRangeKey.
    [Test]
    public async Task A_stored_document_whose_key_was_taken_away_is_refused_inside_of_the_innermost_callback()
    {
        foreach (Action<Verse> change in new Action<Verse>[] { static verse => verse.Book = "", static verse => verse.Line = null })
        {
            Verse verse = await StoredAsync();
            change(verse);
            verse.Text = "changed";
            InvalidOperationException? error = await Assert.ThrowsAsync<InvalidOperationException>(() => verse.SaveAsync());
            Assert.That(error!.Message, Does.Contain("primary key"));
            Assert.That((verse.Called, Requests), Is.EqualTo((new[] { "before_save", "around_update(" }, "")));
            await Assert.ThrowsAsync<InvalidOperationException>(() => verse.DeleteAsync());
            Assert.That(Requests, Is.Empty);
        }
    }

    [Test]
    public async Task Each_verb_by_key_refuses_one_without_a_value()
    {
        foreach (Func<Task> verb in new Func<Task>[]
        {
            () => Verses.FindAsync("", "1"),
            () => Verses.DeleteAsync("", "1"),
            () => Verses.DeleteAsync([new VerseKey("", "1")]),
            () => Verses.UpdateAsync("", "1", static v => v.Text.Set("x")),
            () => Verses.UpdateFieldsAsync("", "1", static v => v.Text.Set("x")),
            () => Verses.UpsertAsync("", "1", static v => v.Text.Set("x")),
            () => Verses.UpdateAttributesAsync("", "1", static v => v.Text = "x"),
            () => Client.TransactAsync(static t => Verse.In(t).Delete(new VerseKey("", "1"))),
        })
            await Assert.ThrowsAsync<MissingHashKeyException>(verb.Invoke);
        foreach (Func<Task> verb in new Func<Task>[]
        {
            () => Verses.FindAsync("b", null!),
            () => Verses.DeleteAsync("b", ""),
            () => Verses.UpdateAsync("b", null!, static v => v.Text.Set("x")),
            () => Verses.UpdateFieldsAsync("b", "", static v => v.Text.Set("x")),
            () => Verses.UpsertAsync("b", "", static v => v.Text.Set("x")),
        })
            await Assert.ThrowsAsync<MissingRangeKeyException>(verb.Invoke);
        Assert.That(Requests, Is.Empty);
    }

    protected override Task CreateTablesAsync() => Verses.CreateTableAsync();

    private async Task<Verse> StoredAsync()
    {
        Verse verse = await Verses.CreateAsync(new Verse { Line = "1" });
        verse.Called.Clear();
        Wire.Clear();
        return verse;
    }
}
