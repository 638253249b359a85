namespace Dynamoid.Docs.Tests.Examples;

public class Saving
{
    [Test]
    public async Task New_and_stored()
    {
        #region save
        var address = new Address { City = "Chicago" };
        bool saved = await address.SaveAsync();        // PutItem: IsNew becomes false, Id, CreatedAt and UpdatedAt are set

        address.City = "Boston";
        await address.SaveAsync();                     // UpdateItem of "city" and "updated_at"
        await address.SaveAsync();                     // nothing changed: no request
        #endregion

        Assert.That(saved);
        Assert.That((await Address.FindAsync(address.Id)).City, Is.EqualTo("Boston"));
    }

    [Test]
    public async Task Conflicts()
    {
        string id = Guid.NewGuid().ToString();
        await Address.CreateAsync(new Address { Id = id });
        int caught = 0;

        #region conflicts
        try
        {
            await Address.CreateAsync(new Address { Id = id });
        }
        catch (RecordNotUniqueException)
        {
            // The key is taken. The stored item is as it was.
            caught++;
        }

        Address loaded = await Address.FindAsync(id);
        await Address.DeleteAsync(id);                 // meanwhile, somebody deletes the item
        loaded.City = "Boston";
        try
        {
            await loaded.SaveAsync();
        }
        catch (StaleObjectException)
        {
            // The item is gone, and is not brought back.
            caught++;
        }
        #endregion

        Assert.That(caught, Is.EqualTo(2));
    }

    [Test]
    public async Task Changes()
    {
        Address address = await Address.CreateAsync(new Address { City = "Chicago", Tags = ["lake"] });

        #region changes
        address.City = "Boston";
        address.Tags.Add("harbor");

        bool dirty = address.HasChanges;
        foreach (FieldChange change in address.Changes)
            Console.WriteLine($"{change.Name}: {change.Old} -> {change.New}");   // City: Chicago -> Boston, and Tags

        string? before = address.CityWas();                          // "Chicago"; CityChanged() is true
        address.RestoreTags();                                       // as they are stored
        address.MarkChanged(a => a.Latitude);                        // sent by the next save, changed or not
        await address.SaveAsync();

        IReadOnlyList<FieldChange> saved = address.PreviousChanges;  // what that save sent
        bool moved = address.PreviouslyChanged(a => a.City);         // whether it sent the city
        address.RestoreChanges();                                    // everything as it is stored
        #endregion

        Assert.That((dirty, before, address.Tags.Single(), moved), Is.EqualTo((true, "Chicago", "lake", true)));
        Assert.That(saved.Select(static change => change.Name), Is.EqualTo(["City", "Latitude", "UpdatedAt"]));
    }

    [Test]
    public async Task Expiring()
    {
        Visit visit = await Visit.CreateAsync(new Visit());
        string id = (await Visit.CreateAsync(new Visit { Until = DateTimeOffset.UtcNow.AddMinutes(-1) })).Id;

        #region ignore-expired
        List<Visit> alive = await Visit.All().IgnoreExpired().ToListAsync();
        Visit? one = await Visit.Where(v => v.Id == id).IgnoreExpired().FirstOrDefaultAsync();   // one Query
        #endregion

        Assert.That((alive.Single().Id, one), Is.EqualTo((visit.Id, default(Visit))));
    }

    [Test]
    public async Task Deleting()
    {
        DateOnly day = new(2026, 5, 1);
        Address address = await Address.CreateAsync(new Address());
        string id = address.Id;

        #region delete
        await address.DeleteAsync();                                  // DeleteItem; IsDestroyed becomes true
        await Address.DeleteAsync(id);                                // DeleteItem by key; fine when it is gone already
        await Address.DeleteAsync(["a", "b", "c"]);                   // BatchWriteItem, 25 at a time
        await Order.DeleteAsync("customer-1", day);                   // hash key and range key
        await Order.DeleteAsync([("customer-1", day), ("customer-2", day)]);
        #endregion

        Assert.That(address.IsDestroyed);
    }

    [Test]
    public async Task Verbs_of_its_own()
    {
        Memo memo = await Memo.CreateAsync(new Memo { Text = "kept" });
        DynamoidClient client = DynamoidClient.Current;

        #region delete-softly
        await memo.DeleteAsync();                                     // UpdateItem of "deleted_at" and "updated_at"
        Memo kept = await Memo.FindAsync(memo.Id);
        await Memo.Using(client).DeleteAsync(kept);                   // DeleteItem
        #endregion

        Assert.That((kept.Text, kept.DeletedAt.HasValue, kept.IsDestroyed, memo.IsDestroyed), Is.EqualTo(("kept", true, true, false)));
    }

    [Test]
    public async Task Importing()
    {
        #region import
        long written = await Address.ImportAsync(ReadAddressesAsync(), new ImportOptions
        {
            MaxConcurrency = 8,                                       // requests under way
            Progress = new Progress<ImportProgress>(progress => Console.WriteLine($"{progress.Written} written")),
        });
        #endregion

        Assert.That(written, Is.EqualTo(60));
    }

    private static async IAsyncEnumerable<Address> ReadAddressesAsync()
    {
        for (int number = 0; number < 60; number++)
        {
            await Task.Yield();
            yield return new Address { City = $"City {number}" };
        }
    }

    [Test]
    public async Task Without_touching()
    {
        Address address = await Address.CreateAsync(new Address());
        DateTimeOffset? before = address.UpdatedAt;

        #region touch
        address.City = "Boston";
        await address.SaveAsync(new SaveOptions { Touch = false });   // leaves UpdatedAt as it is
        #endregion

        Assert.That(address.UpdatedAt, Is.EqualTo(before));
    }
}
