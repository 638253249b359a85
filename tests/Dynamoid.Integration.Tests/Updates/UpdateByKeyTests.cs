using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.Updates;

/// <summary>Items that are changed by their keys.</summary>
public sealed class UpdateByKeyTests : ClientFixture
{
    private AddressSet Addresses => Address.Using(Client);

    private string Condition => Wire.LastRequest.GetProperty("ConditionExpression").GetString()!;

    protected override Task CreateTablesAsync() => Addresses.CreateTableAsync();

    [Test]
    public async Task The_time_of_the_update_is_set_beside_it_unless_the_update_sets_it_or_it_is_not_wanted()
    {
        await StoredAsync("time");
        await Addresses.UpdateAsync("time", a => a.Latitude.Add(1) & a.Tags.Add("lake"));
        Assert.That(Wire.LastRequest.GetProperty("UpdateExpression").GetString(), Is.EqualTo("SET #7=:v0 ADD #2 :v1,#3 :v2"));
        Assert.That(Wire.LastRequest.GetProperty("ExpressionAttributeValues").GetProperty(":v0").GetRawText(), Is.EqualTo("""{"N":"3986938921"}"""));
        await Addresses.UpdateAsync("time", a => a.UpdatedAt.Set(Now.AddDays(1)));
        Assert.That(Wire.LastRequest.GetProperty("UpdateExpression").GetString(), Is.EqualTo("SET #7=:v0"));
        await Addresses.UpdateAsync("time", a => a.Latitude.Add(1), new UpdateOptions { Touch = false });
        Assert.That(Wire.LastRequest.GetProperty("UpdateExpression").GetString(), Is.EqualTo("ADD #2 :v0"));
        Assert.That((await Addresses.FindAsync("time")).UpdatedAt, Is.EqualTo(Now.AddDays(1)));
    }

    [Test]
    public async Task An_item_that_is_not_there_is_not_made()
    {
        RecordNotFoundException? error = await Assert.ThrowsAsync<RecordNotFoundException>(() => Addresses.UpdateAsync("nobody", a => a.Latitude.Add(1)));
        Assert.That(error!.Message, Does.Contain("\"nobody\"").And.Contain("_addresses").And.Contain("UpdateItem").And.Contain("UpsertAsync"));
        await Assert.ThrowsAsync<RecordNotFoundException>(() => Addresses.IncAsync("nobody", a => a.Latitude.Increment()));
        Assert.That(await Addresses.UpdateFieldsAsync("nobody", a => a.Latitude.Set(1)), Is.Null);
        Assert.That(await Addresses.ExistsAsync("nobody"), Is.False);
    }

    [Test]
    public async Task An_upsert_makes_the_item_without_a_time_of_creation_or_changes_it()
    {
        Address? made = await Addresses.UpsertAsync("upsert", a => a.City.Set("Oslo"));
        Assert.That(Wire.LastRequest.TryGetProperty("ConditionExpression", out _), Is.False);
        Assert.That((made!.Id, made.City, made.CreatedAt, made.UpdatedAt, made.IsPersisted), Is.EqualTo(("upsert", "Oslo", (DateTimeOffset?)null, (DateTimeOffset?)Now, true)));
        made.Latitude = 3;
        await made.SaveAsync();
        Assert.That((await Addresses.UpsertAsync("upsert", a => a.City.Set("Rome")))!.Latitude, Is.EqualTo(3));
        Assert.That(await Addresses.UpsertAsync("upsert", a => a.City.Set("Paris").If(a.Latitude > 3)), Is.Null);
        Assert.That((await Addresses.FindAsync("upsert")).City, Is.EqualTo("Rome"));
    }

    [Test]
    public async Task A_condition_that_does_not_hold_changes_nothing_and_brings_the_item()
    {
        await StoredAsync("condition");
        ConditionFailedException? error = await Assert.ThrowsAsync<ConditionFailedException>(() => Addresses.UpdateAsync("condition", a => a.Latitude.Decrement(50).If(a.Latitude >= 50) & a.City.Set("Oslo")));
        Assert.Multiple(() =>
        {
            Assert.That(Condition, Is.EqualTo("attribute_exists(#0) AND #2 >= :v3"));
            Assert.That(Wire.LastRequest.GetProperty("ReturnValuesOnConditionCheckFailure").GetString(), Is.EqualTo("ALL_OLD"));
            Assert.That((error!.Document, error.Key, error.Operation), Is.EqualTo((typeof(Address).FullName, "\"condition\"", "UpdateItem")));
            Assert.That(error.Message, Does.Contain("latitude >= ").And.Contain("_addresses").And.Not.Contain("50"));
            Assert.That(error.Item!["latitude"].N, Is.EqualTo("41"));
            Assert.That(error.Stored<Address>()!.Latitude, Is.EqualTo(41));
        });
        Assert.That((await Addresses.FindAsync("condition")).City, Is.EqualTo("Chicago"));
        Assert.That((await Addresses.UpdateAsync("condition", a => a.Latitude.Decrement(41).If(a.Latitude >= 41))).Document!.Latitude, Is.Zero);
    }

    [Test]
    public async Task What_was_asked_for_comes_back()
    {
        await StoredAsync("returns");
        Address? Document(UpdateResult<Address> result) => result.Document;
        Address before = Document(await Addresses.UpdateAsync("returns", a => a.Latitude.Set(1), new UpdateOptions { Returns = ReturnValues.AllOld }))!;
        Assert.That((before.Latitude, before.City, before.IsPartial), Is.EqualTo((41, "Chicago", false)));
        Address part = Document(await Addresses.UpdateAsync("returns", a => a.Latitude.Set(2) & a.Phones[0].Number.Set("9"), new UpdateOptions { Returns = ReturnValues.UpdatedNew }))!;
        Assert.That((part.Id, part.Latitude, part.IsPartial, part.IsLoaded("Latitude"), part.IsLoaded("City"), part.IsLoaded("Phones")), Is.EqualTo(("returns", 2, true, true, false, false)));
        Address old = Document(await Addresses.UpdateAsync("returns", a => a.Latitude.Set(3), new UpdateOptions { Returns = ReturnValues.UpdatedOld }))!;
        Assert.That((old.Latitude, old.IsLoaded("UpdatedAt")), Is.EqualTo((2, true)));
        Assert.That(Document(await Addresses.UpdateAsync("returns", a => a.Latitude.Set(4), new UpdateOptions { Returns = ReturnValues.None })), Is.Null);
        part.Latitude = 7;
        await part.SaveAsync();
        Address stored = await Addresses.FindAsync("returns");
        Assert.That((stored.Latitude, stored.City, stored.Phones[0].Number), Is.EqualTo((7, "Chicago", "9")));
    }

    [Test]
    public async Task Counting_leaves_the_time_alone_unless_asked_to()
    {
        await StoredAsync("count", static address => address.UpdatedAt = DateTimeOffset.UnixEpoch);
        Address counted = await Addresses.IncAsync("count", a => a.Latitude.Add(2));
        Assert.That((counted.Latitude, counted.UpdatedAt), Is.EqualTo((43, DateTimeOffset.UnixEpoch)));
        Assert.That((await Addresses.IncAsync("count", a => a.Latitude.Decrement(), touch: true)).UpdatedAt, Is.EqualTo(Now));
        await Assert.ThrowsAsync<ArgumentException>(() => Addresses.IncAsync("count", a => a.Latitude.Set(2)));
    }

    [Test]
    public async Task The_key_cannot_be_changed()
    {
        ArgumentException? error = await Assert.ThrowsAsync<ArgumentException>(() => Addresses.UpdateAsync("key", a => a.Id.Set("other")));
        Assert.That(error!.Message, Does.Contain("changes the key"));
        await Assert.ThrowsAsync<MissingHashKeyException>(() => Addresses.UpdateAsync("", a => a.Latitude.Set(1)));
        Assert.That(Wire.Operations, Is.Empty);
    }

    [Test]
    public async Task Attributes_can_be_assigned_in_one_step()
    {
        await StoredAsync("assign");
        Address changed = await Addresses.UpdateAttributesAsync("assign", static address => address.City = "Oslo");
        Assert.That(Wire.Operations, Is.EqualTo(new[] { "GetItem", "UpdateItem" }));
        Assert.That((changed.City, (await Addresses.FindAsync("assign")).City), Is.EqualTo(("Oslo", "Oslo")));
        Assert.That(await changed.UpdateAttributesAsync(static address => address.Latitude = 5));
        await Assert.ThrowsAsync<RecordNotFoundException>(() => Addresses.UpdateAttributesAsync("nobody", static address => address.City = "Oslo"));
    }

    private async Task StoredAsync(string id, Action<Address>? change = null)
    {
        Address address = new() { Id = id, City = "Chicago", Latitude = 41, Phones = [new Phone { Number = "1" }] };
        change?.Invoke(address);
        await Addresses.SaveAsync(address);
        Wire.Clear();
    }
}
