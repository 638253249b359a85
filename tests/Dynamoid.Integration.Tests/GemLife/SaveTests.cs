using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.GemLife;

/// <summary>Stored documents: what a save sends of them.</summary>
public sealed class SaveTests : LifeFixture
{
    [Test]
    public async Task What_changed_is_one_UpdateItem_on_condition_that_the_item_is_there()
    {
        Address address = await StoredAsync("changed");
        address.City = "Bern";
        await address.SaveAsync();
        Assert.That(Requests, Is.EqualTo($"UpdateItem addresses | key {{id: 'changed'}} | SET city='Bern',updated_at={Time} | if attribute_exists(id) | else ALL_OLD"));
    }

    [Test]
    public async Task What_did_not_change_is_no_request_and_leaves_the_times()
    {
        Address address = await StoredAsync("same");
        Assert.That(await address.SaveAsync());
        Assert.That((Requests, address.UpdatedAt), Is.EqualTo(("", (DateTimeOffset?)DateTimeOffset.UnixEpoch)));
    }

    [Test]
    public async Task Null_and_an_empty_set_remove_their_attributes()
    {
        Address address = await StoredAsync("removed");
        address.Tags.Add("lake");
        await address.SaveAsync();
        (address.City, address.Tags) = (null, []);
        Wire.Clear();
        await address.SaveAsync(new SaveOptions { Touch = false });
        Assert.That(Requests, Is.EqualTo("UpdateItem addresses | key {id: 'removed'} | REMOVE city,tags | if attribute_exists(id) | else ALL_OLD"));
    }

    [Test]
    public async Task Null_is_stored_where_nulls_are_by_puts_and_by_updates()
    {
        ContractSet contracts = Contract.Using(Client);
        await contracts.CreateTableAsync();
        Wire.Clear();
        Contract contract = await contracts.CreateAsync(new Contract { Id = "null" });
        contract.Text = "x";
        await contract.SaveAsync();
        contract.Text = null;
        await contract.SaveAsync();
        Assert.That(Requests, Is.EqualTo("""
            PutItem contracts | item {id: 'null', revision: 1, text: null} | if attribute_not_exists(id) | else ALL_OLD
            UpdateItem contracts | key {id: 'null'} | SET revision=2,text='x' | if attribute_exists(id) AND revision=1 | else ALL_OLD
            UpdateItem contracts | key {id: 'null'} | SET revision=3,text=null | if attribute_exists(id) AND revision=2 | else ALL_OLD
            """));
    }

    [Test]
    public async Task A_time_that_the_user_sets_is_sent_and_one_that_is_not_to_be_touched_is_not()
    {
        Address address = await StoredAsync("time");
        address.UpdatedAt = DateTimeOffset.UnixEpoch.AddSeconds(5);
        await address.SaveAsync();
        address.City = "Bern";
        await address.SaveAsync(new SaveOptions { Touch = false });
        Assert.That(Requests, Is.EqualTo("""
            UpdateItem addresses | key {id: 'time'} | SET updated_at=5 | if attribute_exists(id) | else ALL_OLD
            UpdateItem addresses | key {id: 'time'} | SET city='Bern' | if attribute_exists(id) | else ALL_OLD
            """));
    }

    // T22: the gem's update_attribute says nothing.
    [Test]
    public async Task T22_assigning_what_cannot_be_saved_is_an_error_and_stays_unsaved()
    {
        Address address = await StoredAsync("gone");
        await Addresses.DeleteAsync("gone");
        Wire.Clear();
        StaleObjectException? error = await Assert.ThrowsAsync<StaleObjectException>(() => address.UpdateAttributesAsync(static a => a.City = "Bern", new SaveOptions { Validate = false }));
        Assert.That((error!.AttemptedAction, address.Changes.Single()), Is.EqualTo(("UpdateItem", new FieldChange("City", "Rome", "Bern"))));
        Assert.That(Requests, Is.EqualTo($"UpdateItem addresses | key {{id: 'gone'}} | SET city='Bern',updated_at={Time} | if attribute_exists(id) | else ALL_OLD"));
    }

    [Test]
    public async Task An_item_is_read_consistently_assigned_and_saved_by_key()
    {
        await StoredAsync("assigned");
        Address address = await Addresses.UpdateAttributesAsync("assigned", static a => a.City = "Bern");
        Assert.That(Requests, Is.EqualTo($$"""
            GetItem addresses | key {id: 'assigned'} | consistent
            UpdateItem addresses | key {id: 'assigned'} | SET city='Bern',updated_at={{Time}} | if attribute_exists(id) | else ALL_OLD
            """));
        Assert.That((address.City, address.Latitude, address.HasChanges), Is.EqualTo(("Bern", 41, false)));
        Wire.Clear();
        await Assert.ThrowsAsync<RecordNotFoundException>(() => Addresses.UpdateAttributesAsync("nobody", static a => a.City = "Bern"));
        Assert.That(Requests, Is.EqualTo("GetItem addresses | key {id: 'nobody'} | consistent"));
    }
}
