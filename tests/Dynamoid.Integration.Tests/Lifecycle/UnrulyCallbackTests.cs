namespace Dynamoid.Integration.Tests.Lifecycle;

/// <summary>Callbacks that do not keep to what is asked of them, and what the caller is told then.</summary>
internal sealed class UnrulyCallbackTests : ClientFixture
{
    private ErrandSet Errands => Errand.Using(Client);

    [Test]
    public async Task A_document_whose_validation_is_stopped_is_not_valid_and_shows_no_earlier_errors()
    {
        Errand errand = new() { Goal = null };
        Assert.That(await errand.IsValidAsync(), Is.False);
        (errand.Goal, errand.BeforeRules) = ("market", () => false);
        Assert.That((await errand.IsValidAsync(), errand.Errors.Count), Is.EqualTo((false, 0)));
        errand.BeforeRules = null;
        Assert.That(await errand.IsValidAsync());
    }

    [Test]
    public async Task What_a_callback_before_the_rules_finds_wrong_counts()
    {
        Errand errand = new() { Goal = null };
        errand.BeforeRules = () =>
        {
            errand.Errors.Add(nameof(Errand.Steps), "Not on foot.");
            return true;
        };
        Assert.That(await Errands.SaveAsync(errand), Is.False);
        Assert.That(errand.Errors.FullMessages, Is.EqualTo(new[] { "Not on foot.", "The Goal field is required." }));
        Assert.That(await Errands.SaveAsync(errand), Is.False);
        Assert.That(errand.Errors, Has.Count.EqualTo(2), "each validation begins anew");
        Assert.That(Wire.Operations, Is.Empty);
    }

    [Test]
    public async Task What_one_around_a_save_does_not_wait_for_is_waited_for()
    {
        Errand errand = new()
        {
            Around = static next =>
            {
                _ = next();
                return Task.CompletedTask;
            },
        };
        Assert.That((await Errands.SaveAsync(errand), errand.IsPersisted), Is.EqualTo((true, true)));
        Errand taken = new() { Id = errand.Id, Around = errand.Around };
        await Assert.ThrowsAsync<RecordNotUniqueException>(() => Errands.SaveAsync(taken));
    }

    [Test]
    public async Task One_around_a_save_cannot_go_on_when_the_caller_has_been_told_that_it_stopped()
    {
        Func<Task>? later = null;
        Errand errand = new()
        {
            Around = next =>
            {
                later = next;
                return Task.CompletedTask;
            },
        };
        Assert.That(await Errands.SaveAsync(errand), Is.False);
        Assert.That((await Assert.ThrowsAsync<InvalidOperationException>(() => later!()))!.Message, Does.Contain("Errand went on after it had returned"));
        Assert.That((errand.IsNew, Wire.Operations.Count), Is.EqualTo((true, 0)));
    }

    [Test]
    public async Task One_around_a_save_cannot_go_on_twice()
    {
        Errand errand = new()
        {
            Around = static async next =>
            {
                await next();
                await next();
            },
        };
        Assert.That((await Assert.ThrowsAsync<InvalidOperationException>(() => Errands.SaveAsync(errand)))!.Message, Does.Contain("went on twice"));
        Assert.That((errand.IsPersisted, string.Join(',', Wire.Operations)), Is.EqualTo((true, "PutItem")), "the first time it was written");
    }

    [Test]
    public async Task A_document_that_is_saved_by_its_own_callback_is_created_once()
    {
        Errand errand = new();
        errand.Before = () =>
        {
            errand.Before = null;
            return Errands.SaveAsync(errand);
        };
        Assert.That(await Errands.SaveAsync(errand));
        Assert.That(errand.Log, Is.EqualTo(new[] { "create", "update" }));
        Assert.That(Wire.Operations, Is.EqualTo(new[] { "PutItem" }));
    }

    [Test]
    public async Task After_a_save_without_changes_those_of_an_earlier_save_are_not_told_again()
    {
        Errand errand = await Errands.CreateAsync(new Errand());
        List<string> told = [];
        errand.After = () => told.Add(string.Join(',', errand.PreviousChanges.Select(static change => change.Name)));
        errand.Steps = 1;
        await errand.SaveAsync();
        await errand.SaveAsync();
        await Client.TransactAsync(t => t.Save(errand));
        Assert.That(told, Is.EqualTo(new[] { "Steps,UpdatedAt", "", "" }));
        errand.Steps = 2;
        await errand.SaveAsync();
        Assert.That(Errands.Requests.Save(errand), Is.Null);
        Assert.That(errand.PreviouslyChanged(e => e.Steps), "a look at a request changes nothing");
    }

    [Test]
    public async Task A_document_that_a_callback_adds_to_its_transaction_is_asked_too()
    {
        Errand added = new() { Goal = null };
        WriteTransaction transaction = Client.Transaction();
        Errand first = new()
        {
            Before = () =>
            {
                transaction.Save(added);
                return Task.CompletedTask;
            },
        };
        transaction.Save(first);
        await Assert.ThrowsAsync<DocumentInvalidException>(() => transaction.CommitAsync());
        Assert.That((first.IsNew, added.IsNew, Wire.Operations.Count), Is.EqualTo((true, true, 0)));
        Assert.That((first.Log[^1], added.Log[^1]), Is.EqualTo(("rollback", "rollback")));
        (first.Before, added.Goal) = (null, "harbor");
        await transaction.CommitAsync();
        Assert.That((first.IsPersisted, added.IsPersisted), Is.EqualTo((true, true)));
    }

    [Test]
    public async Task What_is_committed_is_told_so_when_a_callback_behind_it_throws()
    {
        Errand first = new(), second = new() { After = static () => throw new NotSupportedException("late") };
        await Assert.ThrowsAsync<NotSupportedException>(() => Client.TransactAsync(t =>
        {
            t.Save(first);
            t.Save(second);
        }));
        Assert.That((first.IsPersisted, second.IsPersisted), Is.EqualTo((true, true)));
        Assert.That((first.Log[^1], second.Log[^1]), Is.EqualTo(("commit", "commit")));
    }

    [Test]
    public async Task All_are_told_of_a_commit_once_whatever_one_of_them_throws()
    {
        Errand first = new() { Committed = static () => throw new NotSupportedException("first") }, second = new();
        Assert.That((await Assert.ThrowsAsync<NotSupportedException>(() => Client.TransactAsync(t =>
        {
            t.Save(first);
            t.Save(second);
        })))!.Message, Is.EqualTo("first"));
        Assert.That((string.Join(',', first.Log), string.Join(',', second.Log)), Is.EqualTo(("create,commit", "create,commit")));
    }

    protected override async Task CreateTablesAsync() => await Errands.CreateTableAsync();
}
