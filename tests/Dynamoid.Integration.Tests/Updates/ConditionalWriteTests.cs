using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.Updates;

/// <summary>Saves, creates and deletes on conditions.</summary>
public sealed class ConditionalWriteTests : ClientFixture
{
    private AddressSet Addresses => Address.Using(Client);

    private string Condition => Wire.LastRequest.GetProperty("ConditionExpression").GetString()!;

    protected override Task CreateTablesAsync() => Addresses.CreateTableAsync();

    [Test]
    public async Task A_save_on_a_condition_is_one_update_of_what_changed()
    {
        Address address = await StoredAsync("save");
        address.Latitude = 42;
        address.City = null;
        Assert.That(await address.SaveAsync(a => a.Country == "US"));
        Assert.That((Wire.Operations.Single(), Condition, Wire.LastRequest.GetProperty("UpdateExpression").GetString()), Is.EqualTo(("UpdateItem", "attribute_exists(#0) AND #5 = :v2", "SET #2=:v0,#7=:v1 REMOVE #1")));
        Address stored = await Addresses.FindAsync("save");
        Assert.That((stored.Latitude, stored.City), Is.EqualTo((42, (string?)null)));
        Wire.Clear();
        Assert.That(await address.SaveAsync(a => a.Country == "NO"), "nothing to save");
        Assert.That(Wire.Operations, Is.Empty);
    }

    [Test]
    public async Task A_condition_of_a_save_that_does_not_hold_brings_the_item_and_leaves_the_document_unsaved()
    {
        Address address = await StoredAsync("refused");
        await Addresses.UpdateAsync("refused", a => a.City.Set("Oslo"));
        address.Latitude = 42;
        DateTimeOffset? before = address.UpdatedAt;
        ConditionFailedException? error = await Assert.ThrowsAsync<ConditionFailedException>(() => address.SaveAsync(a => a.City == "Chicago"));
        Assert.That((error!.Stored<Address>()!.City, address.UpdatedAt), Is.EqualTo(("Oslo", before)));
        await Assert.ThrowsAsync<ConditionFailedException>(() => address.SaveOrThrowAsync(a => a.City == "Chicago"));
        await address.SaveOrThrowAsync(a => a.City == "Oslo");
        Assert.That((await Addresses.FindAsync("refused")).Latitude, Is.EqualTo(42));
    }

    [Test]
    public async Task A_deleted_item_is_stale_whatever_the_condition()
    {
        Address address = await StoredAsync("stale");
        await Addresses.DeleteAsync("stale");
        address.Latitude = 42;
        StaleObjectException? error = await Assert.ThrowsAsync<StaleObjectException>(() => address.SaveAsync(a => a.City == "Chicago"));
        Assert.That(error!.Stored<Address>(), Is.Null);
    }

    [Test]
    public async Task A_new_document_can_be_saved_on_a_condition()
    {
        await Addresses.CreateAsync(new Address { Id = "new", City = "Chicago" }, a => a.City.NotExists());
        Assert.That((Wire.Operations.Single(), Condition), Is.EqualTo(("PutItem", "attribute_not_exists(#0) AND attribute_not_exists(#1)")));
        RecordNotUniqueException? taken = await Assert.ThrowsAsync<RecordNotUniqueException>(() => Addresses.CreateAsync(new Address { Id = "new" }, a => a.City.NotExists()));
        Assert.That(taken!.Stored<Address>()!.City, Is.EqualTo("Chicago"));
        Address impossible = new() { Id = "impossible" };
        ConditionFailedException? error = await Assert.ThrowsAsync<ConditionFailedException>(() => Addresses.SaveAsync(impossible, a => a.City == "Oslo"));
        Assert.That((error!.Item, impossible.IsNew), Is.EqualTo(((object?)null, true)));
    }

    [Test]
    public async Task A_plain_save_says_what_is_stored_when_it_is_refused()
    {
        await StoredAsync("plain");
        RecordNotUniqueException? error = await Assert.ThrowsAsync<RecordNotUniqueException>(() => Addresses.SaveAsync(new Address { Id = "plain" }));
        Assert.That(error!.Stored<Address>()!.City, Is.EqualTo("Chicago"));
        Assert.That(error, Is.InstanceOf<ConditionFailedException>());
    }

    [Test]
    public async Task A_delete_on_a_condition_deletes_or_brings_the_item()
    {
        Address address = await StoredAsync("delete");
        ConditionFailedException? error = await Assert.ThrowsAsync<ConditionFailedException>(() => address.DeleteAsync(a => a.City == "Oslo"));
        Assert.That((Wire.Operations.Single(), Condition, error!.Stored<Address>()!.Latitude, address.IsDestroyed), Is.EqualTo(("DeleteItem", "#1 = :v0", 41, false)));
        await Assert.ThrowsAsync<ConditionFailedException>(() => Addresses.DeleteAsync("delete", a => a.Latitude < 41));
        await address.DeleteAsync(a => a.City == "Chicago" && a.Latitude == 41);
        Assert.That((address.IsDestroyed, await Addresses.ExistsAsync("delete")), Is.EqualTo((true, false)));
        ConditionFailedException? missing = await Assert.ThrowsAsync<ConditionFailedException>(() => Addresses.DeleteAsync("delete", a => a.City == "Chicago"));
        Assert.That(missing!.Item, Is.Null);
        Assert.That(missing.Message, Does.Contain("There is no such item"));
    }

    [Test]
    public async Task A_document_is_destroyed_by_one_delete()
    {
        Address address = await StoredAsync("destroy");
        Assert.That(await address.DestroyAsync());
        Assert.That((Wire.Operations.Single(), address.IsDestroyed), Is.EqualTo(("DeleteItem", true)));
    }

    private async Task<Address> StoredAsync(string id)
    {
        Address address = new() { Id = id, City = "Chicago", Latitude = 41 };
        await Addresses.SaveAsync(address);
        Wire.Clear();
        return address;
    }
}
