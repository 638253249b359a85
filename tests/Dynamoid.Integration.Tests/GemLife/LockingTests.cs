using Dynamoid.Integration.Tests.Documents;
using Dynamoid.Integration.Tests.Locking;

namespace Dynamoid.Integration.Tests.GemLife;

/// <summary>What is sent for a lock version by each write.</summary>
public sealed class LockingTests : LockingFixture
{
    private const string Time = "3986938921";

    [Test]
    public async Task A_new_document_gets_1_or_keeps_the_version_that_it_was_given()
    {
        await Accounts.CreateAsync(new Account { Id = "first" });
        await Accounts.CreateAsync(new Account { Id = "fifth", LockVersion = 5 });
        Assert.That(Requests, Is.EqualTo($$"""
            PutItem accounts | item {id: 'first', balance: 0, lock_version: 1, created_at: {{Time}}, updated_at: {{Time}}} | if attribute_not_exists(id) | else ALL_OLD
            PutItem accounts | item {id: 'fifth', balance: 0, lock_version: 5, created_at: {{Time}}, updated_at: {{Time}}} | if attribute_not_exists(id) | else ALL_OLD
            """));
    }

    // The gem checks saves and deletes alone; its touch and increment! do not even count.
    [Test]
    public async Task Each_write_of_a_document_checks_the_version_and_counts_it()
    {
        Account account = await StoredAsync("each");
        account.Balance = 1;
        await account.SaveAsync();
        await account.UpdateAsync(static a => a.Balance.Set(2));
        await account.IncrementAsync(static a => a.Balance.Increment());
        await account.TouchAsync();
        await account.DeleteAsync();
        Assert.That(Requests, Is.EqualTo($$"""
            UpdateItem accounts | key {id: 'each'} | SET balance=1,lock_version=2,updated_at={{Time}} | if attribute_exists(id) AND lock_version=1 | else ALL_OLD
            UpdateItem accounts | key {id: 'each'} | SET balance=2,updated_at={{Time}},lock_version=3 | if attribute_exists(id) AND lock_version = 2 | else ALL_OLD | return ALL_NEW
            UpdateItem accounts | key {id: 'each'} | SET lock_version=4 ADD balance 1 | if attribute_exists(id) AND lock_version = 3 | else ALL_OLD | return ALL_NEW
            UpdateItem accounts | key {id: 'each'} | SET updated_at={{Time}},lock_version=5 | if attribute_exists(id) AND lock_version = 4 | else ALL_OLD | return ALL_NEW
            DeleteItem accounts | key {id: 'each'} | if lock_version = 5 | else ALL_OLD
            """));
    }

    [Test]
    public async Task Writes_by_key_count_the_version_and_check_it_where_they_say_so()
    {
        await StoredAsync("key");
        await Accounts.UpdateFieldsAsync("key", static a => a.Balance.Set(1));
        await Accounts.UpsertAsync("key", static a => a.Balance.Set(2));
        await Accounts.IncAsync("key", static a => a.Balance.Increment());
        await Accounts.UpdateAsync("key", static a => a.Balance.Set(3).If(a.LockVersion == 4));
        await Accounts.DeleteAsync("key", static a => a.LockVersion == 5);
        Assert.That(Requests, Is.EqualTo($$"""
            UpdateItem accounts | key {id: 'key'} | SET balance=1,updated_at={{Time}} ADD lock_version 1 | if attribute_exists(id) | else ALL_OLD | return ALL_NEW | capacity TOTAL
            UpdateItem accounts | key {id: 'key'} | SET balance=2,updated_at={{Time}} ADD lock_version 1 | return ALL_NEW | capacity TOTAL
            UpdateItem accounts | key {id: 'key'} | ADD balance 1,lock_version 1 | if attribute_exists(id) | else ALL_OLD | return ALL_NEW | capacity TOTAL
            UpdateItem accounts | key {id: 'key'} | SET balance=3,updated_at={{Time}} ADD lock_version 1 | if attribute_exists(id) AND lock_version = 4 | else ALL_OLD | return ALL_NEW | capacity TOTAL
            DeleteItem accounts | key {id: 'key'} | if lock_version = 5 | else ALL_OLD
            """));
    }

    [Test]
    public async Task A_delete_checks_the_version_that_was_loaded_and_not_the_one_in_memory()
    {
        Account account = await StoredAsync("delete");
        account.LockVersion = 9;
        await account.DeleteAsync();
        Assert.That((Requests, account.IsDestroyed), Is.EqualTo(("DeleteItem accounts | key {id: 'delete'} | if lock_version = 1 | else ALL_OLD", true)));
    }

    // The gem's delete asks for NULL and fails; its save and its transactions ask nothing.
    [Test]
    public async Task T19_an_item_without_a_version_is_asked_for_exactly_that_by_each_write()
    {
        await PutAsync("""{"id":{"S":"T19"},"balance":{"N":"1"}}""");
        Account account = await Accounts.FindAsync("T19"), holder = await Accounts.FindAsync("T19");
        Wire.Clear();
        await holder.DeleteAsync();
        await PutAsync("""{"id":{"S":"T19"},"balance":{"N":"1"}}""");
        account.Balance = 2;
        await account.SaveAsync();
        string[] sent = Requests.Split('\n');
        const string none = "attribute_not_exists(lock_version) OR attribute_type(lock_version, 'NULL') OR lock_version = 0";
        Assert.That(sent[0], Is.EqualTo($"DeleteItem accounts | key {{id: 'T19'}} | if {none} | else ALL_OLD"));
        Assert.That(sent[^1], Is.EqualTo($"UpdateItem accounts | key {{id: 'T19'}} | SET balance=2,lock_version=1,updated_at={Time} | if attribute_exists(id) AND ({none}) | else ALL_OLD"));
        Assert.That((holder.IsDestroyed, account.LockVersion), Is.EqualTo((true, 1)));
    }
}
