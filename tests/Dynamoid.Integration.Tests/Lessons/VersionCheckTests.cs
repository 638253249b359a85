using Dynamoid.Integration.Tests.Documents;
using Dynamoid.Integration.Tests.Locking;

namespace Dynamoid.Integration.Tests.Lessons;

/// <summary>Row 21: each way to write a loaded document checks its version and counts it, and memory says what is stored, after success and after failure.</summary>
public sealed class VersionCheckTests : LockingFixture
{
    [TestCaseSource(typeof(WritePath), nameof(WritePath.All))]
    public async Task A_document_that_others_have_changed_is_not_written(WritePath path)
    {
        string id = "stale " + path;
        Account account = await StoredAsync(id);
        await ChangeElsewhereAsync(id);
        Dictionary<string, string> before = await AttributesAsync(id);
        account.Balance = 7;
        StaleObjectException? error = await Assert.ThrowsAsync<StaleObjectException>(() => path.WriteAsync(Client, account));
        Assert.That((error!.ExpectedVersion, error.StoredVersion), Is.EqualTo((1L, 2L)));
        Assert.That(error.Message, Does.Contain("its lock version is 2 and was 1").And.Contains(id));
        Assert.That(error.Stored<Account>()!.Owner, Is.EqualTo("Eve"));
        Assert.That(await AttributesAsync(id), Is.EquivalentTo(before), "the item is as it was");
        Assert.That((account.LockVersion, account.IsDestroyed), Is.EqualTo((1, false)), "and so is what memory says of it");

        // Still dirty: after a look at what is stored, the change can be made anew.
        Wire.Clear();
        await Assert.ThrowsAsync<StaleObjectException>(() => Accounts.SaveAsync(account));
        Assert.That(Wire.Operations, Is.EqualTo(["UpdateItem"]));
    }

    [TestCaseSource(typeof(WritePath), nameof(WritePath.Changes))]
    public async Task A_document_that_nobody_has_changed_gets_the_next_version(WritePath path)
    {
        string id = "fresh " + path;
        Account account = await StoredAsync(id);
        account.Balance = 7;
        await path.WriteAsync(Client, account);
        Assert.That((account.LockVersion, (await AttributesAsync(id))["lock_version"]), Is.EqualTo((2, """{"N":"2"}""")));
        account.Owner = "Bob";
        await Accounts.SaveAsync(account);
        Assert.That((account.LockVersion, (await AttributesAsync(id))["lock_version"]), Is.EqualTo((3, """{"N":"3"}""")));
    }

    [TestCaseSource(typeof(WritePath), nameof(WritePath.Deletes))]
    public async Task A_document_that_nobody_has_changed_is_deleted(WritePath path)
    {
        Account account = await StoredAsync("gone " + path);
        await path.WriteAsync(Client, account);
        Assert.That((account.IsDestroyed, await Accounts.ExistsAsync("gone " + path)), Is.EqualTo((true, false)));
    }

    [TestCaseSource(typeof(WritePath), nameof(WritePath.All))]
    public async Task A_document_that_others_have_deleted_is_not_written(WritePath path)
    {
        string id = "deleted " + path;
        Account account = await StoredAsync(id);
        await Accounts.DeleteAsync(id);
        account.Balance = 7;
        StaleObjectException? error = await Assert.ThrowsAsync<StaleObjectException>(() => path.WriteAsync(Client, account));
        Assert.That((error!.Item, account.LockVersion, await Accounts.ExistsAsync(id)), Is.EqualTo(((object?)null, 1, false)));
    }

    [Test]
    public async Task Writes_by_key_have_no_version_to_check_and_count_it_so_that_whoever_holds_an_old_one_fails()
    {
        (string Name, Func<string, Task> Write)[] writes =
        [
            ("update", id => Accounts.UpdateAsync(id, static a => a.Balance.Add(1))),
            ("update of fields", id => Accounts.UpdateFieldsAsync(id, static a => a.Balance.Set(1))),
            ("upsert", id => Accounts.UpsertAsync(id, static a => a.Balance.Set(1))),
            ("count", id => Accounts.IncAsync(id, static a => a.Balance.Increment())),
            ("update in a transaction", id => Client.TransactAsync(t => Account.In(t).Update(id, static a => a.Balance.Set(1)))),
            ("upsert in a transaction", id => Client.TransactAsync(t => Account.In(t).Upsert(id, static a => a.Balance.Set(1)))),
        ];
        foreach ((string name, Func<string, Task> write) in writes)
        {
            Account holder = await StoredAsync(name);
            await write(name);
            Assert.That((await AttributesAsync(name))["lock_version"], Is.EqualTo("""{"N":"2"}"""), name);
            holder.Owner = "Bob";
            await Assert.ThrowsAsync<StaleObjectException>(() => Accounts.SaveAsync(holder), name);
        }
    }

    [Test]
    public async Task An_item_that_an_upsert_makes_has_version_1()
    {
        Account? made = await Accounts.UpsertAsync("made", static a => a.Balance.Set(1));
        Assert.That(made!.LockVersion, Is.EqualTo(1));
    }

    [Test]
    public async Task An_update_may_set_the_version_itself()
    {
        Account account = await StoredAsync("set");
        await Accounts.UpdateAsync("set", static a => a.LockVersion.Set(10));
        await Assert.ThrowsAsync<StaleObjectException>(() => account.UpdateAsync(static a => a.LockVersion.Set(20)));
        await account.ReloadAsync();
        await account.UpdateAsync(static a => a.LockVersion.Set(20));
        Assert.That(account.LockVersion, Is.EqualTo(20));
    }

    [Test]
    public async Task A_condition_that_does_not_hold_is_no_stale_version()
    {
        Account account = await StoredAsync("poor");
        account.Balance = 7;
        foreach (Func<Task> write in new Func<Task>[]
        {
            () => account.SaveAsync(static a => a.Balance > 1000),
            () => account.UpdateAsync(static a => a.Balance.Add(1).If(a.Balance > 1000)),
            () => account.DeleteAsync(static a => a.Balance > 1000),
        })
        {
            ConditionFailedException? error = await Assert.ThrowsAsync<ConditionFailedException>(write.Invoke);
            Assert.That((error is StaleObjectException, account.LockVersion), Is.EqualTo((false, 1)));
        }
    }

    [Test]
    public async Task Batches_are_refused_unless_they_may_pass_versions_by()
    {
        Account stored = await StoredAsync("batch");
        InvalidOperationException? import = await Assert.ThrowsAsync<InvalidOperationException>(() => Accounts.ImportAsync([stored]));
        Assert.That(import!.Message, Does.Contain("ImportOptions.IgnoreLockVersion"));
        InvalidOperationException? delete = await Assert.ThrowsAsync<InvalidOperationException>(() => Accounts.All().DeleteAllAsync());
        Assert.That(delete!.Message, Does.Contain("DeleteAllOptions.IgnoreLockVersion"));
        Assert.That(Wire.Operations, Is.Empty);

        await ChangeElsewhereAsync("batch");
        Account fresh = new() { Id = "new in a batch" };
        stored.Balance = 7;
        await Accounts.ImportAsync([stored, fresh], new ImportOptions { IgnoreLockVersion = true });
        Assert.That((stored.LockVersion, fresh.LockVersion), Is.EqualTo((2, 1)));
        Assert.That((await AttributesAsync("batch"))["lock_version"], Is.EqualTo("""{"N":"2"}"""));
        await Accounts.Where(static a => a.Owner == "Ann").AllowScan().DeleteAllAsync(new DeleteAllOptions { IgnoreLockVersion = true });
        Assert.That(await Accounts.ExistsAsync("batch"), Is.False);
    }

    [Test]
    public async Task An_import_that_fails_leaves_the_version_as_it_was()
    {
        Account account = await StoredAsync("failed import");
        Wire.Answer = static request => throw new InvalidOperationException(request.Operation.Name);
        await Assert.ThrowsAsync<ImportException>(() => Accounts.ImportAsync([account], new ImportOptions { IgnoreLockVersion = true }));
        Assert.That(account.LockVersion, Is.EqualTo(1));
    }
}
