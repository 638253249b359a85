namespace Dynamoid.Integration.Tests.GemLife;

/// <summary>
/// What a transaction calls. The gem calls all of a document, what comes after the request too, when an action is given; here it is called around the commit, of one document inside of the other.
/// </summary>
public sealed class TransactionCallbackTests : ChapterFixture
{
    private const string Committed = """
        1 before_validation 1 after_validation 1 before_save 1 around_save( 1 before_create 1 around_create(
        2 before_validation 2 after_validation 2 before_save 2 around_save( 2 before_update 2 around_update(
        3 before_destroy 3 around_destroy(
        TransactWriteItems
        3 )around_destroy 3 after_destroy
        2 )around_update 2 after_update 2 )around_save 2 after_save
        1 )around_create 1 after_create 1 )around_save 1 after_save
        1 after_commit 2 after_commit 3 after_commit
        """;

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");

    [Test]
    public async Task A_commit_calls_all_of_each_document_and_then_after_commit()
    {
        (Chapter updated, Chapter destroyed, Chapter deleted) = (await StoredAsync("2 "), await StoredAsync("3 "), await StoredAsync("4 "));
        Chapter created = New("1 ");
        updated.Pages = 2;
        await Client.TransactAsync(t =>
        {
            t.Create(created);
            t.Save(updated);
            t.Destroy(destroyed);
            t.Delete(deleted);
            Chapter.In(t).Upsert("made", static c => c.Pages.Set(1));
            Chapter.In(t).Delete("nobody");
        });
        Assert.That(Journal.Text, Is.EqualTo(OneLine(Committed)));
        Assert.That((created.IsPersisted, updated.HasChanges, destroyed.IsDestroyed, deleted.IsDestroyed), Is.EqualTo((true, false, true, true)));
    }

    [Test]
    public async Task Nothing_is_called_before_the_commit()
    {
        WriteTransaction transaction = Client.Transaction();
        Chapter created = New();
        transaction.Create(created);
        Assert.That(transaction.ToRequest(), Is.Not.Null);
        Assert.That(Journal.Text, Is.Empty);
        await transaction.CommitAsync();
        Assert.That(Journal.Text, Is.EqualTo(Created.Replace("PutItem", "TransactWriteItems", StringComparison.Ordinal) + " after_commit"));
    }

    [Test]
    public async Task A_document_without_changes_calls_all_and_nothing_is_sent()
    {
        Chapter chapter = await StoredAsync();
        await Client.TransactAsync(t => t.Save(chapter));
        Assert.That(Journal.Text, Is.EqualTo(Updated.Replace("UpdateItem ", "", StringComparison.Ordinal) + " after_commit"));
    }

    [Test]
    public async Task A_transaction_that_DynamoDB_cancels_calls_after_rollback_and_nothing_else_behind_the_request()
    {
        Chapter taken = await StoredAsync();
        Chapter first = New("1 "), second = New("2 ");
        second.Id = taken.Id;
        await Assert.ThrowsAsync<TransactionFailedException>(() => Client.TransactAsync(t =>
        {
            t.Create(first);
            t.Create(second);
        }));
        Assert.That(Journal.Text, Is.EqualTo(OneLine("""
            1 before_validation 1 after_validation 1 before_save 1 around_save( 1 before_create 1 around_create(
            2 before_validation 2 after_validation 2 before_save 2 around_save( 2 before_create 2 around_create(
            TransactWriteItems
            1 after_rollback 2 after_rollback
            """)));
        Assert.That((first.IsNew, second.IsNew), Is.EqualTo((true, true)));
    }

    // The gem leaves such a document out and commits the rest, unless it was given with an exclamation mark.
    [TestCase("before_save", "2 before_validation 2 after_validation 2 before_save")]
    [TestCase("around_create", "2 before_validation 2 after_validation 2 before_save 2 around_save( 2 before_create 2 around_create( 2 )around_save")]
    public async Task A_callback_that_stops_one_document_rolls_all_back(string halt, string called)
    {
        Chapter first = New("1 "), second = New("2 ");
        second.Halt = halt;
        await Assert.ThrowsAsync<RecordNotSavedException>(() => Client.TransactAsync(t =>
        {
            t.Create(first);
            t.Create(second);
        }));
        Assert.That(Journal.Text, Is.EqualTo($"1 before_validation 1 after_validation 1 before_save 1 around_save( 1 before_create 1 around_create( {called} 1 after_rollback 2 after_rollback"));
        Assert.That(Requests, Is.Empty);
    }

    [Test]
    public async Task An_invalid_document_rolls_all_back()
    {
        Chapter first = New("1 "), second = New("2 ");
        second.Title = null;
        await Assert.ThrowsAsync<DocumentInvalidException>(() => Client.TransactAsync(t =>
        {
            t.Create(first);
            t.Create(second);
        }));
        Assert.That(Journal.Text, Is.EqualTo(
            "1 before_validation 1 after_validation 1 before_save 1 around_save( 1 before_create 1 around_create( 2 before_validation 2 after_validation 1 after_rollback 2 after_rollback"));
        Assert.That(Requests, Is.Empty);
    }

    [Test]
    public async Task A_destruction_that_is_stopped_rolls_all_back()
    {
        Chapter chapter = await StoredAsync();
        chapter.Halt = "before_destroy";
        await Assert.ThrowsAsync<RecordNotDestroyedException>(() => Client.TransactAsync(t => t.Destroy(chapter)));
        Assert.That((Journal.Text, chapter.IsPersisted), Is.EqualTo(("before_destroy after_rollback", true)));
    }

    [Test]
    public async Task A_function_that_throws_has_called_none_and_sends_nothing()
    {
        Chapter chapter = New();
        await Assert.ThrowsAsync<InvalidOperationException>(() => Client.TransactAsync(t =>
        {
            t.Create(chapter);
            throw new InvalidOperationException("thought better of it");
        }));
        Assert.That((Journal.Text, chapter.IsNew), Is.EqualTo(("", true)));
    }
}
