using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests;

public class SavingTests : ClientFixture
{
    private AddressSet Addresses => Address.Using(Client);

    private OrderSet Orders => Order.Using(Client);

    [Test]
    public async Task A_new_document_is_put_on_condition_that_its_key_is_free()
    {
        Address address = new() { City = "Chicago", Latitude = 41, Tags = ["lake"] };
        Assert.That(address.IsNew);
        Assert.That(await Addresses.SaveAsync(address));
        Assert.Multiple(() =>
        {
            Assert.That(Wire.Operations, Is.EqualTo(new[] { "PutItem" }));
            Assert.That(Wire.LastRequest.GetProperty("ConditionExpression").GetString(), Is.EqualTo("attribute_not_exists(#k)"));
            Assert.That(Wire.LastRequest.GetProperty("ExpressionAttributeNames").GetProperty("#k").GetString(), Is.EqualTo("id"));
            Assert.That(address.IsPersisted);
            Assert.That(address.IsNew, Is.False);
            Assert.That(Guid.TryParseExact(address.Id, "D", out _), "a new UUID");
            Assert.That(address.CreatedAt, Is.EqualTo(Now));
            Assert.That(address.UpdatedAt, Is.EqualTo(Now));
        });
    }

    [Test]
    public async Task The_stored_form_is_the_gems()
    {
        Address address = new() { Id = "form", City = "Chicago", Latitude = 41, Tags = ["lake"], Phones = [new Phone { Number = "1", Kind = PhoneKind.Work }] };
        await Addresses.SaveAsync(address);
        Assert.That(
            Wire.LastRequest.GetProperty("Item").GetRawText(),
            Is.EqualTo("""{"id":{"S":"form"},"city":{"S":"Chicago"},"latitude":{"N":"41"},"tags":{"SS":["lake"]},"phones":{"L":[{"M":{"number":{"S":"1"},"kind":{"S":"Work"}}}]},"country":{"S":"US"},"created_at":{"N":"3986938921"},"updated_at":{"N":"3986938921"}}"""));
    }

    [Test]
    public async Task A_taken_key_is_refused_and_the_stored_item_stays()
    {
        await Addresses.SaveAsync(new Address { Id = "taken", City = "first" });
        Address second = new() { Id = "taken", City = "second" };
        RecordNotUniqueException? error = await Assert.ThrowsAsync<RecordNotUniqueException>(() => Addresses.SaveAsync(second));
        Assert.That(error!.Message, Does.Contain("\"taken\"").And.Contain("Address"));
        Assert.That(second.IsNew);
        Assert.That((await Addresses.FindAsync("taken")).City, Is.EqualTo("first"));
    }

    [Test]
    public async Task What_is_stored_already_cannot_be_created()
    {
        Address created = await Addresses.CreateAsync(new Address { Id = "known", City = "Oslo" });
        Address read = await Addresses.AsNoTracking().FindAsync("known");
        Wire.Clear();
        foreach (Address stored in new[] { created, read })
        {
            stored.City = "Bergen";
            Func<Task>[] ways =
            [
                () => Addresses.CreateAsync(stored),
                () => Addresses.CreateAsync(stored, static a => a.City.NotExists()),
                () => Client.TransactAsync(t => t.Create(stored)),
                () => Client.TransactAsync(t => Address.In(t).Create(stored)),
                () => Client.TransactAsync(t => Address.In(t).Create(stored, static a => a.City.NotExists())),
            ];
            foreach (Func<Task> create in ways)
                Assert.That(create, Throws.InvalidOperationException.With.Message.Contains("\"known\"").And.Message.Contains("SaveAsync"));
        }

        Assert.That(Wire.Operations, Is.Empty);
        await Addresses.DeleteAsync(created);
        Assert.That(() => Addresses.CreateAsync(created), Throws.InvalidOperationException.With.Message.Contains("deleted"));
    }

    [Test]
    public async Task Nothing_is_sent_when_nothing_changed()
    {
        await Addresses.SaveAsync(new Address { Id = "same", City = "Chicago", Tags = ["a", "b"], Phones = [new Phone { Number = "1" }] });
        Address found = await Addresses.FindAsync("same");
        found.City = "Chicago";
        found.Tags = ["b", "a"];
        Wire.Clear();
        Assert.That(await found.SaveAsync());
        Assert.That(Wire.Operations, Is.Empty);
    }

    [Test]
    public async Task A_stored_document_sends_only_what_changed()
    {
        await Addresses.SaveAsync(new Address { Id = "change", City = "Chicago", Latitude = 41 });
        Address found = await Addresses.FindAsync("change");
        found.Latitude = 42;
        await found.SaveAsync();
        Assert.Multiple(() =>
        {
            Assert.That(Wire.Operations[^1], Is.EqualTo("UpdateItem"));
            Assert.That(Wire.LastRequest.GetProperty("ConditionExpression").GetString(), Is.EqualTo("attribute_exists(#k)"));
            Assert.That(Wire.LastRequest.GetProperty("ExpressionAttributeNames").EnumerateObject().Select(static name => name.Value.GetString()), Is.EquivalentTo(new[] { "id", "latitude", "updated_at" }));
        });
        Assert.That((await Addresses.FindAsync("change")).Latitude, Is.EqualTo(42));
    }

    [Test]
    public async Task Changes_in_place_are_seen()
    {
        await Addresses.SaveAsync(new Address { Id = "inplace", Tags = ["a"], Phones = [new Phone { Number = "1" }] });
        Address found = await Addresses.FindAsync("inplace");
        found.Tags.Add("b");
        found.Phones[0].Number = "2";
        await found.SaveAsync();
        Address again = await Addresses.FindAsync("inplace");
        Assert.That(again.Tags, Is.EquivalentTo(new[] { "a", "b" }));
        Assert.That(again.Phones.Single().Number, Is.EqualTo("2"));
    }

    [Test]
    public async Task A_value_set_to_null_and_an_emptied_set_are_removed()
    {
        await Addresses.SaveAsync(new Address { Id = "null", City = "Chicago", Tags = ["a"] });
        Address found = await Addresses.FindAsync("null");
        found.City = null;
        found.Tags.Clear();
        await found.SaveAsync(new SaveOptions { Touch = false });
        Assert.That(Wire.LastRequest.GetProperty("UpdateExpression").GetString(), Does.StartWith("REMOVE "));
        Assert.That(Wire.LastRequest.TryGetProperty("ExpressionAttributeValues", out _), Is.False);
        Address again = await Addresses.FindAsync("null");
        Assert.That(again.City, Is.Null);
        Assert.That(again.Tags, Is.Empty);
    }

    [Test]
    public async Task Attributes_that_the_class_does_not_know_survive_a_save()
    {
        await Addresses.SaveAsync(new Address { Id = "foreign", City = "Chicago" });
        await RawAsync("foreign", "legacy", """{"M":{"deep":{"L":[{"N":"1"}]}}}""");
        Address found = await Addresses.FindAsync("foreign");
        found.City = "Boston";
        await found.SaveAsync();
        Wire.Clear();
        DocumentPage<Address> page = await Addresses.ScanPageAsync(new PageRequest
        {
            FilterExpression = "legacy.deep[0] = :one AND city = :city",
            Values = new() { [":one"] = new() { N = "1" }, [":city"] = new() { S = "Boston" } },
        });
        Assert.That(page.Items.Select(static address => address.Id), Is.EqualTo(new[] { "foreign" }));
    }

    [Test]
    public async Task A_save_after_a_save_knows_what_is_stored()
    {
        Address address = new() { Id = "twice", City = "a" };
        await Addresses.SaveAsync(address);
        address.City = "b";
        await address.SaveAsync();
        Wire.Clear();
        await address.SaveAsync();
        Assert.That(Wire.Operations, Is.Empty);
        address.City = "c";
        await address.SaveAsync();
        Assert.That(Wire.Operations, Is.EqualTo(new[] { "UpdateItem" }));
    }

    [Test]
    public async Task A_deleted_item_is_not_brought_back_by_a_save()
    {
        await Addresses.SaveAsync(new Address { Id = "gone", City = "a" });
        Address found = await Addresses.FindAsync("gone");
        await Addresses.DeleteAsync("gone");
        found.City = "b";
        StaleObjectException? error = await Assert.ThrowsAsync<StaleObjectException>(() => found.SaveAsync());
        Assert.That(error!.AttemptedAction, Is.EqualTo("UpdateItem"));
        Assert.That(await Addresses.ExistsAsync("gone"), Is.False);
    }

    [Test]
    public async Task Timestamps_that_the_user_sets_stay()
    {
        DateTimeOffset mine = Now.AddDays(-1);
        Address address = new() { Id = "mine", CreatedAt = mine, UpdatedAt = mine };
        await Addresses.SaveAsync(address);
        Address found = await Addresses.FindAsync("mine");
        Assert.That((found.CreatedAt, found.UpdatedAt), Is.EqualTo(((DateTimeOffset?)mine, (DateTimeOffset?)mine)));
        found.City = "x";
        found.UpdatedAt = mine.AddHours(1);
        await found.SaveAsync();
        Assert.That((await Addresses.FindAsync("mine")).UpdatedAt, Is.EqualTo(mine.AddHours(1)));
    }

    [Test]
    public async Task A_save_without_touching_leaves_UpdatedAt()
    {
        DateTimeOffset before = Now.AddDays(-1);
        await Addresses.SaveAsync(new Address { Id = "untouched", UpdatedAt = before });
        Address found = await Addresses.FindAsync("untouched");
        found.City = "x";
        await found.SaveAsync(new SaveOptions { Touch = false });
        Assert.That((await Addresses.FindAsync("untouched")).UpdatedAt, Is.EqualTo(before));
        found.City = "y";
        await found.SaveAsync();
        Assert.That((await Addresses.FindAsync("untouched")).UpdatedAt, Is.EqualTo(Now));
    }

    [Test]
    public async Task A_document_read_without_tracking_saves_all_its_fields()
    {
        await Addresses.SaveAsync(new Address { Id = "untracked", City = "a", Latitude = 1 });
        Address found = await Addresses.AsNoTracking().FindAsync("untracked");
        found.City = null;
        await found.SaveAsync();
        Address again = await Addresses.FindAsync("untracked");
        Assert.That((again.City, again.Latitude, again.UpdatedAt), Is.EqualTo(((string?)null, 1, (DateTimeOffset?)Now)));
    }

    [Test]
    public async Task The_key_of_a_stored_document_cannot_be_changed()
    {
        await Addresses.SaveAsync(new Address { Id = "key" });
        Address found = await Addresses.FindAsync("key");
        found.Id = "other";
        Assert.That(() => found.SaveAsync(), Throws.InvalidOperationException.With.Message.Contains("primary key"));
    }

    [Test]
    public async Task A_missing_range_key_or_blank_key_is_refused_before_the_request()
    {
        await Orders.SaveAsync(new Order { CustomerId = "c", Day = new DateOnly(2026, 1, 1), ExpiresAt = Now.AddSeconds(0.5) });
        Assert.That(Wire.LastRequest.GetProperty("Item").GetProperty("expires_at").GetProperty("N").GetString(), Is.EqualTo("3986938921"));
        Wire.Clear();
        Assert.That(() => Orders.FindAsync("", new DateOnly(2026, 1, 1)), Throws.TypeOf<MissingHashKeyException>().With.Message.Contains("CustomerId"));
        Assert.That(Wire.Operations, Is.Empty);
    }

    [Test]
    public async Task Create_saves_and_returns_the_document()
    {
        Address created = await Addresses.CreateAsync(new Address { Id = "created" });
        Assert.That(created.IsPersisted);
        Assert.That(await Addresses.ExistsAsync("created"));
    }

    [Test]
    public async Task A_deleted_document_cannot_be_saved_again()
    {
        Address address = await Addresses.CreateAsync(new Address { Id = "destroyed" });
        await address.DeleteAsync();
        Assert.That((address.IsDestroyed, address.IsPersisted, address.IsNew), Is.EqualTo((true, false, false)));
        Assert.That(() => address.SaveAsync(), Throws.InvalidOperationException.With.Message.Contains("deleted"));
    }

    protected override async Task CreateTablesAsync()
    {
        await Addresses.CreateTableAsync();
        await Orders.CreateTableAsync();
    }

    private async Task RawAsync(string id, string attribute, string value)
    {
        string body = $$$"""{"TableName":"{{{Namespace}}}_addresses","Key":{"id":{"S":"{{{id}}}"}},"UpdateExpression":"SET {{{attribute}}} = :v","ExpressionAttributeValues":{":v":{{{value}}}}}""";
        using var response = await Wire.SendAsync(new(Dynamoid.Wire.DynamoOperation.UpdateItem, System.Text.Encoding.UTF8.GetBytes(body)), default);
    }

}
