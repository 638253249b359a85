namespace Dynamoid.Docs.Tests.Examples;

public class GettingStarted
{
    [Test]
    public async Task First_steps()
    {
        await Address.DeleteTableAsync();

        #region first-steps
        await Address.CreateTableAsync();

        var address = new Address { City = "Chicago", Latitude = 41 };
        await address.SaveAsync();                                       // one PutItem

        Address found = await Address.FindAsync(address.Id);             // one GetItem
        found.Tags.Add("lake");
        await found.SaveAsync();                                         // one UpdateItem, of "tags" and "updated_at"

        await found.DeleteAsync();                                       // one DeleteItem
        #endregion

        Assert.That(await Address.FindOrDefaultAsync(address.Id), Is.Null);
        Assert.That(found.IsDestroyed);
    }

    [Test]
    public async Task Readme()
    {
        #region readme-verbs
        var address = new Address { City = "Chicago", Latitude = 41, Tags = ["lake"] };
        await address.SaveAsync();                                  // one PutItem, refused when the key is taken

        var found = await Address.FindAsync(address.Id);            // one GetItem; throws RecordNotFoundException
        found.Tags.Add("wind");
        await found.SaveAsync();                                    // one UpdateItem, of "tags" and "updated_at"

        var nobody = await Address.FindOrDefaultAsync("nope");      // null
        var north = await Address                                   // one Query per page on the index
            .Where(a => a.City == "Chicago" && a.Latitude > 40)
            .ToListAsync();
        var first = await Address.FindByCityAsync("Chicago");       // a finder for each field
        await Address.UpdateAsync(address.Id,                       // one UpdateItem, nothing is read
            a => a.Latitude.Add(1) & a.Tags.Add("pier"));
        var several = await Address.FindAllAsync([address.Id]);     // one BatchGetItem for each 100 keys

        await found.DeleteAsync();                                  // one DeleteItem
        #endregion

        Assert.That(north.Select(static address => address.Id), Does.Contain(address.Id));
        Assert.That((nobody, first!.City, several.Count, found.IsDestroyed), Is.EqualTo(((Address?)null, "Chicago", 1, true)));
        Assert.That(several[0].Tags, Is.EquivalentTo(new[] { "lake", "wind", "pier" }));
    }

    [Test]
    public void Configure()
    {
        DynamoidClient before = DynamoidClient.Current;

        #region configure
        DynamoidClient.Configure(options =>
        {
            options.Namespace = "shop_dev";
            options.Endpoint = new Uri("http://localhost:8000");
        });
        #endregion

        Assert.That(DynamoidClient.Current, Is.Not.SameAs(before));
        DynamoidClient.Current.Dispose();
        DynamoidClient.Current = before;
    }
}
