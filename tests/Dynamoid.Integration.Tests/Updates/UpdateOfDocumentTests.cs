using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.Updates;

/// <summary>Documents that are changed by an update, in the table and in memory.</summary>
public sealed class UpdateOfDocumentTests : ClientFixture
{
    private AddressSet Addresses => Address.Using(Client);

    protected override async Task CreateTablesAsync()
    {
        await Addresses.CreateTableAsync();
        await Product.Using(Client).CreateTableAsync();
        await Depot.Using(Client).CreateTableAsync();
    }

    [Test]
    public async Task The_document_takes_over_what_the_item_is_like_and_keeps_what_is_not_saved()
    {
        Address address = await StoredAsync("take");
        await Addresses.UpdateAsync("take", a => a.Latitude.Set(50) & a.Country.Set("NO"));
        address.City = "unsaved";
        address.Latitude = 99;
        await address.UpdateAsync(a => a.Latitude.Add(1) & a.Tags.Add("lake"));
        Assert.That((address.Latitude, address.Country, address.City, address.Tags.Single()), Is.EqualTo((51, "NO", "unsaved", "lake")));
        Wire.Clear();
        await address.SaveAsync();
        Assert.That(Wire.LastRequest.GetProperty("UpdateExpression").GetString(), Is.EqualTo("SET #1=:1,#7=:7"), "city, and the time");
        await address.SaveAsync();
        Assert.That(Wire.Operations, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_removed_attribute_is_removed_in_memory_too()
    {
        Address address = await StoredAsync("remove");
        await address.UpdateAsync(a => a.City.Remove());
        Assert.That(address.City, Is.Null);
    }

    [Test]
    public async Task An_update_counter_or_touch_never_revives_a_deleted_item()
    {
        Address address = await StoredAsync("gone");
        await Addresses.DeleteAsync("gone");
        StaleObjectException? error = await Assert.ThrowsAsync<StaleObjectException>(() => address.UpdateAsync(a => a.Latitude.Add(1)));
        Assert.That((error!.Key, error.Item, error.AttemptedAction), Is.EqualTo(("\"gone\"", (object?)null, "UpdateItem")));
        await Assert.ThrowsAsync<StaleObjectException>(() => address.IncrementAsync(a => a.Latitude.Increment()));
        await Assert.ThrowsAsync<StaleObjectException>(() => address.TouchAsync());
        Assert.That(await Addresses.ExistsAsync("gone"), Is.False);
        Assert.That(address.Latitude, Is.EqualTo(41), "memory is as it was");
    }

    [Test]
    public async Task A_condition_that_does_not_hold_is_told_with_the_item()
    {
        Address address = await StoredAsync("condition");
        ConditionFailedException? error = await Assert.ThrowsAsync<ConditionFailedException>(() => address.UpdateAsync(a => a.Latitude.Add(1).If(a.City == "Oslo")));
        Assert.That((error!.Stored<Address>()!.City, address.Latitude), Is.EqualTo(("Chicago", 41)));
    }

    [Test]
    public async Task Counting_loses_nothing_and_leaves_the_time_alone_unless_asked_to()
    {
        Address address = await StoredAsync("count", static address => address.UpdatedAt = DateTimeOffset.UnixEpoch);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Addresses.IncAsync("count", a => a.Latitude.Increment())));
        await address.IncrementAsync(a => a.Latitude.Add(2));
        Assert.That((address.Latitude, address.UpdatedAt), Is.EqualTo((63, DateTimeOffset.UnixEpoch)));
        await address.IncrementAsync(a => a.Latitude.Decrement(), touch: true);
        Assert.That((address.Latitude, address.UpdatedAt), Is.EqualTo((62, Now)));
    }

    [Test]
    public async Task A_touch_sets_the_times_and_nothing_else()
    {
        Address address = await StoredAsync("touch", static address => address.UpdatedAt = DateTimeOffset.UnixEpoch);
        address.City = "unsaved";
        await address.TouchAsync();
        Assert.That(Wire.LastRequest.GetProperty("UpdateExpression").GetString(), Is.EqualTo("SET #7=:v0"));
        Assert.That((address.UpdatedAt, address.City), Is.EqualTo((Now, "unsaved")));
        DateTimeOffset time = Now.AddYears(-1);
        await address.TouchAsync(a => [a.CreatedAt], time);
        Assert.That(Wire.LastRequest.GetProperty("UpdateExpression").GetString(), Is.EqualTo("SET #6=:v0,#7=:v1"));
        Assert.That((address.CreatedAt, address.UpdatedAt), Is.EqualTo((time, time)));
        Assert.That((await Addresses.FindAsync("touch")).City, Is.EqualTo("Chicago"));
        await Assert.ThrowsAsync<ArgumentException>(() => address.TouchAsync(a => [a.City]));
    }

    [Test]
    public async Task A_document_that_is_not_stored_has_nothing_to_change()
    {
        Address address = new() { Id = "new" };
        InvalidOperationException? error = await Assert.ThrowsAsync<InvalidOperationException>(() => Addresses.TouchAsync(address));
        Assert.That(error!.Message, Does.Contain("never been saved"));
        Address deleted = await StoredAsync("deleted");
        await deleted.DeleteAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(() => deleted.IncrementAsync(a => a.Latitude.Increment()));
    }

    [Test]
    public async Task A_document_without_originals_keeps_what_it_has_beside_the_update()
    {
        await StoredAsync("untracked");
        Address address = await Addresses.AsNoTracking().FindAsync("untracked");
        address.City = "unsaved";
        await Addresses.AsNoTracking().UpdateAsync(address, a => a.Latitude.Add(1));
        Assert.That((address.Latitude, address.City), Is.EqualTo((42, "unsaved")));
    }

    [Test]
    public async Task A_partial_document_becomes_whole()
    {
        DepotSet depots = Depot.Using(Client);
        await depots.SaveAsync(new Depot { Id = "partial", Region = "north", Name = "name", Kind = "stored", Count = 3, Numbers = [1] });
        foreach (DepotSet set in new[] { depots, depots.AsNoTracking() })
        {
            Depot depot = await set.Where(d => d.Region == "north").WithIndex("keys").FirstAsync();
            depot.Text = "mine";
            await set.UpdateAsync(depot, d => d.Size.Add(1));
            Assert.That((depot.IsPartial, depot.Kind, depot.Count, depot.Numbers.Single()), Is.EqualTo((false, "stored", 3, 1)));
        }
    }

    [Test]
    public async Task Attributes_that_the_class_does_not_know_are_taken_over_too_unless_they_are_unsaved()
    {
        ProductSet products = Product.Using(Client);
        Product product = new() { Id = "extra", Name = "cup" };
        await products.SaveAsync(product);
        await Wire.PutAsync($"{Namespace}_products", """{"id":{"S":"extra"},"colour":{"S":"red"}}""");
        await product.UpdateAsync(p => p.Name.Set("mug"));
        Assert.That(product.Extra["colour"], Is.EqualTo((DynamoValue)"red"));
        product.Extra["colour"] = "blue";
        await product.UpdateAsync(p => p.Name.Set("pot"));
        Assert.That(product.Extra["colour"], Is.EqualTo((DynamoValue)"blue"));
    }

    private async Task<Address> StoredAsync(string id, Action<Address>? change = null)
    {
        Address address = new() { Id = id, City = "Chicago", Latitude = 41 };
        change?.Invoke(address);
        await Addresses.SaveAsync(address);
        Wire.Clear();
        return address;
    }
}
