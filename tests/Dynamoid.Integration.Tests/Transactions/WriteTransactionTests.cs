using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.Transactions;

/// <summary>Writes that happen all or not at all.</summary>
public sealed class WriteTransactionTests : TransactionFixture
{
    [Test]
    public async Task Saves_creates_deletes_updates_and_checks_are_one_request()
    {
        Address changed = await StoredAsync("changed");
        Address deleted = await StoredAsync("deleted");
        await StoredAsync("updated");
        await StoredAsync("checked");
        changed.Latitude = 42;
        Address created = new() { City = "Oslo" };
        TransactionResult result = await Client.TransactAsync(t =>
        {
            t.Save(changed);
            t.Create(created);
            t.Delete(deleted);
            Address.In(t).Update("updated", a => a.Latitude.Add(1) & a.Tags.Add("lake"));
            Address.In(t).Upsert("upserted", a => a.City.Set("Bergen"));
            Address.In(t).Check("checked", a => a.Latitude == 41);
            Address.In(t).CheckNotExists("nowhere");
            Address.In(t).Delete("never there");
        });
        Assert.That((Wire.Operations.Single(), result.Actions), Is.EqualTo(("TransactWriteItems", 8)));
        Assert.That(Actions, Is.EqualTo(["Update", "Put", "Delete", "Update", "Update", "ConditionCheck", "ConditionCheck", "Delete"]));
        Assert.That((created.IsPersisted, deleted.IsDestroyed, created.Id), Is.EqualTo((true, true, created.Id)));
        Assert.That((await Addresses.FindAsync("changed")).Latitude, Is.EqualTo(42));
        Assert.That((await Addresses.FindAsync("updated")).Tags, Is.EqualTo(["lake"]));
        Assert.That((await Addresses.FindAsync("upserted")).UpdatedAt, Is.EqualTo(Now));
        Assert.That(await Addresses.ExistsAsync("deleted"), Is.False);
        Wire.Clear();
        Assert.That((await changed.SaveAsync(), await created.SaveAsync(), Wire.Operations.Count), Is.EqualTo((true, true, 0)), "clean after the commit");
    }

    [Test]
    public async Task A_save_of_a_stored_document_sends_what_changed_and_does_not_revive_it()
    {
        Address address = await StoredAsync("revived");
        await Addresses.DeleteAsync("revived");
        address.Latitude = 42;
        DateTimeOffset? before = address.UpdatedAt;
        TransactionFailedException? error = await Assert.ThrowsAsync<TransactionFailedException>(() => Client.TransactAsync(t =>
        {
            t.Create(new Address { Id = "not written" });
            t.Save(address);
        }));
        TransactionFailure failure = error!.Failures.Single();
        Assert.That((failure.Position, failure.Document, failure.Operation, failure.Kind), Is.EqualTo((1, typeof(Address).FullName, "Update", TransactionFailureKind.Stale)));
        Assert.That(failure.Exception, Is.InstanceOf<StaleObjectException>());
        Assert.That((address.UpdatedAt, address.Latitude, address.IsPersisted), Is.EqualTo((before, 42, true)));
        Assert.That((await Addresses.ExistsAsync("not written"), await Addresses.ExistsAsync("revived")), Is.EqualTo((false, false)));
    }

    [Test]
    public async Task Each_failure_is_typed_and_carries_what_is_stored()
    {
        await StoredAsync("taken", latitude: 7);
        await StoredAsync("other", latitude: 8);
        Address fresh = new() { Id = "taken" };
        TransactionFailedException? error = await Assert.ThrowsAsync<TransactionFailedException>(() => Client.TransactAsync(t =>
        {
            t.Create(fresh);
            Address.In(t).Update("missing", a => a.Latitude.Add(1));
            Address.In(t).Delete("other", a => a.Latitude == 9);
            Address.In(t).CheckExists("nobody");
        }));
        Assert.That(error!.Failures.Select(static failure => failure.Kind), Is.EqualTo([TransactionFailureKind.NotUnique, TransactionFailureKind.NotFound, TransactionFailureKind.ConditionFailed, TransactionFailureKind.NotFound]));
        Assert.That((error.Failures[0].Stored<Address>()!.Latitude, error.Failures[2].Stored<Address>()!.Latitude, error.Failures[1].Item), Is.EqualTo((7, 8, (object?)null)));
        Assert.That(error.Failures[0].Exception, Is.InstanceOf<RecordNotUniqueException>());
        Assert.That((fresh.IsNew, fresh.IsPersisted), Is.EqualTo((true, false)));
        Assert.That(error.Message, Does.Contain("taken").And.Contains("action 2"));
    }

    [Test]
    public async Task Without_an_action_there_is_no_request()
    {
        Address unchanged = await StoredAsync("unchanged");
        TransactionResult result = await Client.TransactAsync(t => t.Save(unchanged));
        Assert.That((Wire.Operations.Count, result.Actions), Is.EqualTo((0, 0)));
        await Client.TransactAsync(static _ => { });
        Assert.That(Wire.Operations, Is.Empty);
    }

    [Test]
    public async Task Nothing_is_sent_when_the_function_throws()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => Client.TransactAsync(async t =>
        {
            t.Create(new Address());
            await Task.Yield();
            throw new InvalidOperationException("thought better of it");
        }));
        Assert.That(Wire.Operations, Is.Empty);
    }

    [Test]
    public async Task The_request_can_be_looked_at_and_leaves_documents_alone()
    {
        Address address = await StoredAsync("looked at");
        DateTimeOffset? before = address.UpdatedAt;
        address.Latitude = 43;
        WriteTransaction transaction = Client.Transaction();
        transaction.Save(address);
        DynamoRequest? request = transaction.ToRequest();
        Assert.That((Wire.Operations.Count, address.UpdatedAt), Is.EqualTo((0, before)));
        await transaction.CommitAsync();
        Assert.That(Wire.Last, Is.EqualTo(request!.Json));
        await Assert.ThrowsAsync<InvalidOperationException>(() => transaction.CommitAsync());
    }

    [Test]
    public async Task A_false_value_is_a_value_and_stays()
    {
        Address address = await StoredAsync("zero");
        address.Latitude = 0;
        await Client.TransactAsync(t => t.Save(address));
        Assert.That(Action(0).GetProperty("UpdateExpression").GetString(), Does.Not.Contain("REMOVE"));
        Assert.That((await Addresses.FindAsync("zero")).Latitude, Is.Zero);
    }

    [Test]
    public async Task A_meter_adds_up_the_capacity_of_all_tables()
    {
        CapacityMeter meter = new();
        TransactionResult result = await Client.TransactAsync(static t => t.Create(new Address { Id = "measured" }), new TransactionOptions { Meter = meter });
        Assert.That(result.ConsumedCapacity, Is.GreaterThan(0));
        Assert.That(meter.ConsumedCapacity, Is.EqualTo(result.ConsumedCapacity));
    }

    [Test]
    public async Task An_item_of_more_than_400_KB_is_refused_before_the_call()
    {
        await Assert.ThrowsAsync<ItemTooLargeException>(() => Client.TransactAsync(static t => t.Create(new Address { City = new string('x', 410_000) })));
        Assert.That(Wire.Operations, Is.Empty);
    }

    [Test]
    public void A_key_without_a_value_is_told_where_it_is_given() =>
        Assert.Throws<MissingHashKeyException>(() => Address.In(Client.Transaction()).Delete(""));
}
