namespace Dynamoid.Docs.Tests.Examples;

public class Updating
{
    private static async Task<string> StoredAsync() => (await Address.CreateAsync(new Address { City = "Chicago", Latitude = 41, Tags = ["street"] })).Id;

    [Test]
    public async Task ByKey()
    {
        string id = await StoredAsync();

        #region update
        UpdateResult<Address> result = await Address.UpdateAsync(id, a => a.Latitude.Add(1) & a.Tags.Add("lake"));
        Address now = result.Document!;                              // the item as it is afterwards
        #endregion

        Assert.That((now.Latitude, now.Tags.Count), Is.EqualTo((42, 2)));
    }

    [Test]
    public async Task OnCondition()
    {
        string id = await StoredAsync();
        string? stored = null;

        #region update-if
        try
        {
            await Address.UpdateAsync(id, a => a.Latitude.Decrement(50).If(a.Latitude >= 50));
        }
        catch (ConditionFailedException refused)
        {
            stored = refused.Stored<Address>()!.City;                // the item that was there, at no cost
        }
        #endregion

        Assert.That(stored, Is.EqualTo("Chicago"));
    }

    [Test]
    public async Task Returned()
    {
        string id = await StoredAsync();

        #region update-returns
        UpdateResult<Address> before = await Address.UpdateAsync(id, a => a.City.Set("Boston"), new UpdateOptions { Returns = ReturnValues.AllOld });
        UpdateResult<Address> part = await Address.UpdateAsync(id, a => a.Latitude.Increment(), new UpdateOptions { Returns = ReturnValues.UpdatedNew });
        #endregion

        Assert.That((before.Document!.City, part.Document!.Latitude, part.Document.IsLoaded("City")), Is.EqualTo(("Chicago", 42, false)));
    }

    [Test]
    public async Task WithoutExceptions()
    {
        string id = Guid.NewGuid().ToString();

        #region update-fields
        Address? changed = await Address.UpdateFieldsAsync(id, a => a.City.Set("Boston"));       // null: no such item, and none is made
        Address? upserted = await Address.UpsertAsync(id, a => a.City.Set("Boston"));            // makes it
        Address counted = await Address.IncAsync(id, a => a.Latitude.Increment());               // leaves UpdatedAt alone
        #endregion

        Assert.That((changed, upserted!.City, counted.Latitude), Is.EqualTo(((Address?)null, "Boston", 1)));
    }

    [Test]
    public async Task OfDocument()
    {
        Address address = await Address.FindAsync(await StoredAsync());

        #region update-document
        await address.UpdateAsync(a => a.Latitude.Add(1));           // one UpdateItem; the document takes over what the item is like
        await address.IncrementAsync(a => a.Latitude.Increment());   // the same, without UpdatedAt
        await address.TouchAsync();                                  // UpdatedAt, and nothing else
        await address.UpdateAttributesAsync(a => a.City = "Boston"); // assigns and saves
        #endregion

        Address stored = await Address.FindAsync(address.Id);
        Assert.That((address.Latitude, stored.Latitude, stored.City), Is.EqualTo((43, 43, "Boston")));
    }

    [Test]
    public async Task ConditionalWrites()
    {
        Address address = await Address.FindAsync(await StoredAsync());

        #region conditional-writes
        address.Latitude = 42;
        await address.SaveAsync(a => a.City == "Chicago");           // UpdateItem, if the stored city is still that one
        await address.DeleteAsync(a => a.Latitude == 42);            // DeleteItem, if it is
        #endregion

        Assert.That(await Address.ExistsAsync(address.Id), Is.False);
    }

    [Test]
    public async Task Requests()
    {
        #region requests
        DynamoRequest request = Address.Requests.Update("a1", a => a.Latitude.Add(1).If(a.City == "Chicago"));
        Console.WriteLine(request.Json);                             // nothing was sent

        CapacityMeter meter = new();
        await Address.Measure(meter).FindOrDefaultAsync("a1");
        Console.WriteLine(meter.ConsumedCapacity);                   // 0.5
        #endregion

        Assert.That((request.Operation, meter.ConsumedCapacity), Is.EqualTo(("UpdateItem", 0.5)));
    }
}
