namespace Dynamoid.Integration.Tests.Lifecycle;

/// <summary>Every row of the gem's callbacks: which are called, in what order, around which request.</summary>
internal sealed class CallbackTests : ClientFixture
{
    private static readonly string[] Validated = ["BeforeValidation", "Rule", "AfterValidation"];

    private static readonly string[] SaveIn = ["BeforeSave (base)", "BeforeSave", "BeforeSave (later)", "AroundSave in", "AroundSave (2) in"];

    private static readonly string[] SaveOut = ["AroundSave (2) out", "AroundSave out", "AfterSave"];

    private static readonly string[] Created =
        [.. Validated, .. SaveIn, "BeforeCreate", "AroundCreate in", "PutItem", "AroundCreate out", "AfterCreate", .. SaveOut];

    private static readonly string[] Updated =
        [.. Validated, .. SaveIn, "BeforeUpdate", "AroundUpdate in", "UpdateItem", "AroundUpdate out", "AfterUpdate", .. SaveOut];

    private static readonly string[] Destroyed = ["BeforeDestroy", "AroundDestroy in", "DeleteItem", "AroundDestroy out", "AfterDestroy"];

    private static readonly string[] Read = ["AfterInitialize", "AfterFind"];

    private EventSet Events => Event.Using(Client);

    [Test]
    public async Task Saving_a_new_document_calls_them_in_the_gems_order()
    {
        Event document = New();
        Watch(document);
        Assert.That(await Events.SaveAsync(document));
        Assert.That(document.Log, Is.EqualTo(Created));
    }

    [Test]
    public async Task Saving_a_stored_document_calls_those_of_updates()
    {
        Event document = await StoredAsync();
        document.Count = 5;
        Watch(document);
        Assert.That(await Events.SaveAsync(document));
        Assert.That(document.Log, Is.EqualTo(Updated));
    }

    [Test]
    public async Task Saving_what_did_not_change_calls_them_and_sends_nothing()
    {
        Event document = await StoredAsync();
        Assert.That(await Events.SaveAsync(document));
        Assert.That(document.Log, Is.EqualTo(Updated.Where(static step => step != "UpdateItem")));
        Assert.That(Wire.Operations, Is.Empty);
    }

    [Test]
    public async Task An_invalid_document_calls_those_of_the_validation_alone()
    {
        Event document = New();
        document.Title = null;
        Assert.That(await Events.SaveAsync(document), Is.False);
        Assert.That(document.Log, Is.EqualTo(new[] { "BeforeValidation", "AfterValidation" }));
        Assert.That(Wire.Operations, Is.Empty);
    }

    [Test]
    public async Task Without_validation_its_callbacks_are_not_called_either()
    {
        Event document = New();
        Watch(document);
        Assert.That(await Events.SaveAsync(document, new SaveOptions { Validate = false }));
        Assert.That(document.Log, Is.EqualTo(Created.Skip(Validated.Length)));
    }

    [Test]
    public async Task Destroying_calls_its_callbacks_around_the_request()
    {
        Event document = await StoredAsync();
        Watch(document);
        Assert.That(await Events.DestroyAsync(document));
        Assert.That(document.Log, Is.EqualTo(Destroyed));
        Assert.That(document.IsDestroyed);
    }

    [TestCase("BeforeValidation")]
    [TestCase("BeforeSave")]
    [TestCase("BeforeSave (later)")]
    [TestCase("AroundSave")]
    [TestCase("AroundSave (2)")]
    [TestCase("BeforeCreate")]
    [TestCase("AroundCreate")]
    public async Task One_that_stops_a_create_leaves_the_document_new(string halt)
    {
        Event document = New();
        document.Halt = halt;
        Assert.That(await Events.SaveAsync(document), Is.False);
        RecordNotSavedException error = (await Assert.ThrowsAsync<RecordNotSavedException>(() => Events.SaveOrThrowAsync(document)))!;
        await Assert.ThrowsAsync<RecordNotSavedException>(() => Events.CreateAsync(document));
        Assert.That(error.Message, Does.Contain("Event"));
        Assert.That(document.Log, Has.None.StartsWith("After").Or.Some.EqualTo("AfterValidation"));
        Assert.That(document.Log, Has.None.EqualTo("AfterSave").And.None.EqualTo("AfterCreate"));
        Assert.That(Wire.Operations, Is.Empty);
        Assert.That(document.IsNew);
    }

    [TestCase("BeforeSave")]
    [TestCase("BeforeUpdate")]
    [TestCase("AroundUpdate")]
    public async Task One_that_stops_an_update_leaves_the_changes_unsaved(string halt)
    {
        Event document = await StoredAsync();
        document.Count = 7;
        document.Halt = halt;
        Assert.That(await Events.SaveAsync(document), Is.False);
        await Assert.ThrowsAsync<RecordNotSavedException>(() => Events.SaveOrThrowAsync(document));
        Assert.That(Wire.Operations, Is.Empty);
        document.Halt = null;
        Assert.That(await Events.SaveAsync(document));
        Assert.That(Wire.Operations, Is.EqualTo(new[] { "UpdateItem" }), "it was still changed");
    }

    [TestCase("BeforeDestroy")]
    [TestCase("AroundDestroy")]
    public async Task One_that_stops_a_destruction_leaves_the_document_stored(string halt)
    {
        Event document = await StoredAsync();
        document.Halt = halt;
        Assert.That(await Events.DestroyAsync(document), Is.False);
        await Assert.ThrowsAsync<RecordNotDestroyedException>(() => Events.DestroyOrThrowAsync(document));
        Assert.That(Wire.Operations, Is.Empty);
        Assert.That(document.IsPersisted);
        document.Halt = null;
        await Events.DestroyOrThrowAsync(document);
        Assert.That(document.IsDestroyed);
    }

    [Test]
    public async Task Keys_are_checked_inside_of_the_innermost_callback()
    {
        Event document = New();
        document.Id = "";
        Assert.That(await Events.SaveAsync(document));
        Assert.That(document.Log, Does.Contain("AroundCreate in"));
        Event taken = New();
        taken.Id = document.Id;
        await Assert.ThrowsAsync<RecordNotUniqueException>(() => Events.SaveAsync(taken));
        Assert.That(taken.Log[^1], Is.EqualTo("AroundCreate in"));
    }

    [Test]
    public async Task Deletes_updates_by_fields_and_imports_call_none()
    {
        Event document = await StoredAsync();
        await Events.UpdateAsync(document, static e => e.Count.Set(3));
        await Events.UpdateAsync(document.Id, static e => e.Count.Set(4), UpdateOptions.Default with { });
        Event imported = New();
        await Events.ImportAsync([imported]);
        await Events.DeleteAsync(document);
        Assert.That(document.Log, Is.Empty);
        Assert.That(imported.Log, Is.Empty);
    }

    [Test]
    public async Task Touching_and_counting_call_after_touch_alone()
    {
        Event document = await StoredAsync();
        await Events.TouchAsync(document);
        await Events.IncrementAsync(document, static e => e.Count.Add(1));
        Assert.That(document.Log, Is.EqualTo(new[] { "AfterTouch", "AfterTouch" }));
    }

    [Test]
    public async Task Each_way_of_reading_calls_after_initialize_and_after_find()
    {
        Event document = await StoredAsync();
        Found<Event> found = null!;
        await Client.ReadTransactionAsync(r => found = Event.In(r).Find(document.Id));
        Event[] read =
        [
            await Events.FindAsync(document.Id),
            (await Events.FindOrDefaultAsync(document.Id))!,
            (await Events.FindAllAsync([document.Id])).Single(),
            (await Events.Where(e => e.Id == document.Id).ToListAsync()).Single(),
            (await Events.Where(e => e.Id == document.Id).FirstOrDefaultAsync())!,
            found.Required,
            (await Events.ExecuteAsync($"SELECT * FROM \"{Client.Documents<Event, EventKey>().TableName}\" WHERE id = ?", document.Id).ToListAsync()).Single(),
        ];
        Assert.That(read.Select(static one => one.Log), Is.All.EqualTo(Read));
        await Events.ReloadAsync(document);
        Assert.That(document.Log, Is.EqualTo(Read));
    }

    [Test]
    public void A_new_document_is_initialized_and_not_found() => Assert.That(new Event().Log, Is.EqualTo(new[] { "AfterInitialize" }));

    [Test]
    public async Task A_transaction_calls_them_around_its_commit_and_then_after_commit()
    {
        Event created = New(), destroyed = await StoredAsync(), deleted = await StoredAsync();
        Watch(created);
        await Client.TransactAsync(t =>
        {
            t.Save(created);
            t.Destroy(destroyed);
            t.Delete(deleted);
        });
        Assert.That(created.Log, Is.EqualTo(Created.Select(static step => step == "PutItem" ? "TransactWriteItems" : step).Append("AfterCommit")));
        Assert.That(destroyed.Log, Is.EqualTo(Destroyed.Where(static step => step != "DeleteItem").Append("AfterCommit")));
        Assert.That(deleted.Log, Is.Empty);
        Assert.That(destroyed.IsDestroyed && deleted.IsDestroyed && created.IsPersisted);
    }

    [Test]
    public async Task A_transaction_that_fails_or_is_stopped_calls_after_rollback()
    {
        Event taken = await StoredAsync(), first = New(), second = New();
        second.Id = taken.Id;
        await Assert.ThrowsAsync<TransactionFailedException>(() => Client.TransactAsync(t =>
        {
            t.Save(first);
            t.Save(second);
        }));
        Assert.That(first.Log[^1], Is.EqualTo("AfterRollback"));
        Assert.That(first.Log, Has.None.EqualTo("AfterCreate").And.None.EqualTo("AfterSave").And.None.EqualTo("AfterCommit"));
        Assert.That(first.IsNew);
        Wire.Clear();
        second.Id = "";
        second.Halt = "BeforeSave";
        await Assert.ThrowsAsync<RecordNotSavedException>(() => Client.TransactAsync(t =>
        {
            t.Save(first);
            t.Save(second);
        }));
        Assert.That(Wire.Operations, Is.Empty);
        Assert.That(second.Log[^1], Is.EqualTo("AfterRollback"));
    }

    [Test]
    public void A_request_that_is_only_looked_at_calls_none()
    {
        Event document = New();
        Assert.That(Events.Requests.Save(document), Is.Not.Null);
        Assert.That(document.Log, Is.Empty);
    }

    protected override async Task CreateTablesAsync() => await Events.CreateTableAsync();

    private static Event New()
    {
        Event document = new();
        document.Log.Clear();
        return document;
    }

    private async Task<Event> StoredAsync()
    {
        Event document = await Events.CreateAsync(New());
        document.Log.Clear();
        Wire.Clear();
        return document;
    }

    // The request among the callbacks, as it passes the wire.
    private void Watch(Event document) => Wire.Answer = request =>
    {
        document.Log.Add(request.Operation.Name);
        return null;
    };
}
