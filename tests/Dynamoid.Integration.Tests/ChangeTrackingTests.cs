using System.Text.Json;
using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests;

/// <summary>What documents tell of their unsaved changes.</summary>
public sealed class ChangeTrackingTests : ClientFixture
{
    private AddressSet Addresses => Address.Using(Client);

    private ProductSet Products => Product.Using(Client);

    [Test]
    public async Task A_stored_document_has_no_changes_until_something_differs()
    {
        Address address = await StoredAsync("differs");
        Assert.That((address.HasChanges, address.Changes.Count, address.CityChanged()), Is.EqualTo((false, 0, false)));
        address.City = "Chicago";
        address.Tags = [.. address.Tags];
        Assert.That(address.HasChanges, Is.False, "what equals is no change");
        address.City = "Boston";
        Assert.That((address.HasChanges, address.CityChanged(), address.LatitudeChanged(), address.CityWas()), Is.EqualTo((true, true, false, "Chicago")));
        Assert.That(address.Changes, Is.EqualTo([new FieldChange("City", "Chicago", "Boston")]));
        address.City = "Chicago";
        Assert.That(address.HasChanges, Is.False, "what is as it was is no change");
    }

    [Test]
    public async Task Changes_in_place_are_seen_and_taken_back()
    {
        Address address = await StoredAsync("in place");
        address.Tags.Add("wind");
        address.Phones[0].Number = "2";
        Assert.That(address.Changes.Select(static change => change.Name), Is.EqualTo(["Tags", "Phones"]));
        Assert.That(address.TagsWas(), Is.EquivalentTo(["lake"]));
        Assert.That(address.PhonesWas()!.Single().Number, Is.EqualTo("1"));
        address.RestoreTags();
        Assert.That((address.Tags.Single(), address.TagsChanged(), address.PhonesChanged()), Is.EqualTo(("lake", false, true)));
        address.RestoreChanges();
        Assert.That((address.Phones[0].Number, address.HasChanges), Is.EqualTo(("1", false)));
        Wire.Clear();
        await address.SaveAsync();
        Assert.That(Wire.Operations, Is.Empty);
    }

    [Test]
    public async Task Each_kind_of_value_is_taken_back()
    {
        Everything stored = await Everything.Using(Client).CreateAsync(new Everything { Id = "kinds", MaybeText = "a", Texts = ["a"], TextSet = ["a"], Amounts = new() { ["a"] = 1 }, Phone = new Phone { Number = "1" }, Bytes = [1] });
        string before = JsonSerializer.Serialize(stored);
        (stored.MaybeText, stored.MaybeInt, stored.Bytes) = (null, 7, [2]);
        stored.Texts.Add("b");
        stored.TextSet.Clear();
        stored.Amounts["b"] = 2;
        stored.Phone!.Number = "2";
        Assert.That(stored.Changes, Has.Count.EqualTo(7));
        stored.RestoreChanges();
        Assert.That(JsonSerializer.Serialize(stored), Is.EqualTo(before));
    }

    [Test]
    public async Task What_a_save_changed_is_told_afterwards()
    {
        Address address = await StoredAsync("previous");
        Assert.That(address.PreviousChanges.Select(static change => (change.Name, change.Old)), Does.Contain(("City", (object?)null)));
        address.City = "Boston";
        address.Tags.Add("wind");
        await address.SaveAsync();
        address.City = "later";
        Assert.That(address.PreviousChanges.Select(static change => change.Name), Is.EqualTo(["City", "Tags", "UpdatedAt"]));
        Assert.That(address.PreviousChanges[0], Is.EqualTo(new FieldChange("City", "Chicago", "Boston")));
        Assert.That(address.PreviousChanges[1].Old, Is.EquivalentTo(["lake"]));
        await address.SaveAsync();
        Assert.That(address.PreviousChanges[0], Is.EqualTo(new FieldChange("City", "Boston", "later")));
        await Client.TransactAsync(t =>
        {
            address.City = "transaction";
            t.Save(address);
        });
        Assert.That(address.PreviousChanges[0], Is.EqualTo(new FieldChange("City", "later", "transaction")));
        Assert.That((await Addresses.FindAsync("previous")).PreviousChanges, Is.Empty);
        await address.ReloadAsync();
        Assert.That(address.PreviousChanges, Is.Empty);
    }

    [Test]
    public async Task Whether_the_last_save_changed_a_member_is_asked_by_its_field()
    {
        Address address = await StoredAsync("previously");
        Assert.That((address.PreviouslyChanged(a => a.City), address.PreviouslyChanged(a => a.CreatedAt)), Is.EqualTo((true, true)), "a new one sent all that it had");
        address.Tags.Add("wind");
        await address.SaveAsync();
        Assert.That((address.PreviouslyChanged(a => a.Tags), address.PreviouslyChanged(a => a.City)), Is.EqualTo((true, false)));
        await address.ReloadAsync();
        Assert.That(address.PreviouslyChanged(a => a.Tags), Is.False);
        Assert.That(new Address { City = "Ulm" }.PreviouslyChanged(a => a.City), Is.False);
    }

    [Test]
    public async Task Values_that_are_stored_by_other_means_are_accepted()
    {
        Address address = await StoredAsync("accepted");
        await Wire.PutAsync($"{Namespace}_addresses", """{"id":{"S":"accepted"},"city":{"S":"Boston"},"latitude":{"N":"41"}}""");
        address.City = "Boston";
        address.Tags.Clear();
        address.AcceptChanges();
        Assert.That((address.HasChanges, address.CityWas()), Is.EqualTo((false, "Boston")));
        Assert.That(address.PreviousChanges.Select(static change => change.Name), Is.EqualTo(new[] { "City", "Tags" }));
        Wire.Clear();
        await address.SaveAsync();
        Assert.That(Wire.Operations, Is.Empty);
        address.Latitude = 42;
        await address.SaveAsync();
        Assert.That(Wire.LastRequest.GetProperty("UpdateExpression").GetString(), Does.Not.Contain("#1"));
        address.Id = "another";
        Assert.That(address.AcceptChanges, Throws.InvalidOperationException.With.Message.Contains("cannot change the key"));
        Assert.That(new Address().AcceptChanges, Throws.InvalidOperationException.With.Message.Contains("never been saved"));
    }

    [Test]
    public async Task A_failed_save_leaves_the_changes()
    {
        Address address = await StoredAsync("failed");
        address.City = "Boston";
        await Addresses.DeleteAsync("failed");
        await Assert.ThrowsAsync<StaleObjectException>(() => address.SaveAsync());
        Assert.That(address.Changes, Is.EqualTo([new FieldChange("City", "Chicago", "Boston")]));
    }

    [Test]
    public async Task A_marked_member_is_sent_unchanged_as_it_is_once()
    {
        Address address = await StoredAsync("marked");
        address.MarkChanged(a => a.City);
        Assert.That((address.HasChanges, address.CityChanged()), Is.EqualTo((true, true)));
        await address.SaveAsync();
        Assert.That(Wire.LastRequest.GetProperty("UpdateExpression").GetString(), Is.EqualTo("SET #1=:1,#7=:7"));
        await address.SaveAsync();
        Assert.That(Wire.Operations, Has.Count.EqualTo(1));
        address.MarkChanged(a => a.City);
        await address.UpdateAsync(a => a.Latitude.Add(1));
        Assert.That((address.CityChanged(), address.LatitudeChanged()), Is.EqualTo((true, false)), "an update of something else has not sent it");
        await address.UpdateAsync(a => a.City.Set("Boston"));
        Assert.That(address.CityChanged(), Is.False);
        address.MarkChanged(a => a.City);
        address.RestoreChanges();
        Assert.That(address.HasChanges, Is.False);
        Assert.That(() => address.MarkChanged(a => a.Id), Throws.ArgumentException);
    }

    [Test]
    public void A_new_document_has_what_it_has_as_changes()
    {
        Address address = new() { City = "Chicago" };
        Assert.That((address.HasChanges, address.CityChanged(), address.CityWas()), Is.EqualTo((true, true, (string?)null)));
        Assert.That(address.Changes, Does.Contain(new FieldChange("City", null, "Chicago")));
        Assert.That(address.PreviousChanges, Is.Empty);
        Assert.That(address.RestoreChanges, Throws.InvalidOperationException);
    }

    [Test]
    public async Task A_document_without_originals_sends_all_and_knows_nothing_of_before()
    {
        await StoredAsync("untracked");
        Address address = await Addresses.AsNoTracking().FindAsync("untracked");
        Assert.That((address.HasChanges, address.CityChanged()), Is.EqualTo((true, true)));
        Assert.That(address.Changes, Does.Contain(new FieldChange("City", null, "Chicago")));
        Assert.That(address.CityWas, Throws.InvalidOperationException.With.Message.Contains("without tracking"));
        Assert.That(address.RestoreCity, Throws.InvalidOperationException);
    }

    [Test]
    public async Task Attributes_that_the_class_does_not_know_are_told_and_taken_back()
    {
        Product product = await Products.CreateAsync(new Product { Id = "extra", Name = "cup", Extra = { ["colour"] = "red", ["size"] = 1 } });
        product.Extra["colour"] = "blue";
        product.Extra.Remove("size");
        Assert.That(product.Changes, Is.EquivalentTo([new FieldChange("colour", (DynamoValue)"red", (DynamoValue)"blue"), new FieldChange("size", (DynamoValue)1, null)]));
        product.RestoreChanges();
        Assert.That((product.HasChanges, product.Extra["colour"], product.Extra["size"]), Is.EqualTo((false, (DynamoValue)"red", (DynamoValue)1)));
        product.Extra["colour"] = "blue";
        await product.SaveAsync();
        Assert.That(product.PreviousChanges, Does.Contain(new FieldChange("colour", (DynamoValue)"red", (DynamoValue)"blue")));
    }

    [Test]
    public async Task A_value_that_is_taken_back_has_what_its_class_does_not_know()
    {
        await Wire.PutAsync($"{Namespace}_addresses", """{"id":{"S":"unknown"},"latitude":{"N":"1"},"country":{"S":"US"},"phones":{"L":[{"M":{"number":{"S":"1"},"kind":{"S":"Work"},"area":{"S":"773"}}}]}}""");
        Address address = await Addresses.FindAsync("unknown");
        address.City = "Chicago";
        await address.SaveAsync();
        address.Phones[0].Number = "2";
        address.RestorePhones();
        address.Phones[0].Number = "3";
        await address.SaveAsync();
        Assert.That((await Wire.AttributesAsync($"{Namespace}_addresses", """{"id":{"S":"unknown"}}"""))["phones"], Does.Contain("773"));
    }

    [Test]
    public async Task A_document_that_a_web_service_hands_out_shows_none_of_it()
    {
        Address address = await StoredAsync("json");
        Assert.That(JsonSerializer.Serialize(address), Does.Not.Contain("Change").And.Not.Contain("Was"));
    }

    protected override async Task CreateTablesAsync()
    {
        await Addresses.CreateTableAsync();
        await Products.CreateTableAsync();
        await Everything.Using(Client).CreateTableAsync();
    }

    private async Task<Address> StoredAsync(string id)
    {
        Address address = await Addresses.CreateAsync(new Address { Id = id, City = "Chicago", Latitude = 41, Tags = ["lake"], Phones = [new Phone { Number = "1" }] });
        Wire.Clear();
        return address;
    }
}
