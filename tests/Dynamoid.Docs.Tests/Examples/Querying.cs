namespace Dynamoid.Docs.Tests.Examples;

public class Querying
{
    [OneTimeSetUp]
    public async Task FillAsync() => await Address.ImportAsync(Enumerable.Range(38, 7).Select(static latitude =>
        new Address { City = "Chicago", Latitude = latitude, Tags = latitude == 42 ? ["lake"] : ["street"] }));

    [Test]
    public async Task Conditions()
    {
        #region where
        List<Address> warm = await Address
            .Where(a => a.City == "Chicago" && a.Latitude > 40)      // one Query per page on index (city, latitude)
            .ToListAsync();

        await foreach (Address address in Address.Where(a => a.City == "Chicago").Descending().RecordLimit(20))
            Console.WriteLine(address.Latitude);                     // who stops early sends no more requests

        Address? first = await Address.Where(a => a.City == "Chicago" && a.Tags.Contains("lake")).FirstOrDefaultAsync();
        long count = await Address.Where(a => a.City == "Chicago").CountAsync();
        bool any = await Address.Where(a => a.City == "Boston").AnyAsync();
        #endregion

        Assert.That(warm.Select(static address => address.Latitude), Is.SupersetOf(new[] { 41, 42, 43, 44 }).And.All.GreaterThan(40));
        Assert.That(first!.Tags, Does.Contain("lake"));
        Assert.That(count, Is.GreaterThanOrEqualTo(7));
        Assert.That(any, Is.EqualTo(await Address.Where(a => a.City == "Boston").CountAsync() > 0));
    }

    [Test]
    public async Task Scans()
    {
        #region scan
        List<Address> lakes = await Address.Where(a => a.Tags.Contains("lake")).AllowScan().ToListAsync();
        await foreach (Address address in Address.All().AsNoTracking())
            Console.WriteLine(address.City);
        #endregion

        Assert.That(lakes, Is.Not.Empty);
    }

    private static async Task<string?> AfterTwoAsync()
    {
        await foreach (QueryPage<Address> page in Address.Where(a => a.City == "Chicago").RecordLimit(2).PagesAsync())
            return page.Cursor;
        return null;
    }

    [Test]
    public async Task Cursors()
    {
        #region cursor
        string? cursor = null;
        do
        {
            await foreach (QueryPage<Address> page in Address.Where(a => a.City == "Chicago").RecordLimit(2).Start(cursor).PagesAsync())
            {
                Console.WriteLine($"{page.Items.Count} addresses, {page.ConsumedCapacity} units");
                cursor = page.Cursor;                                // null when there is no more
            }
        }
        while (cursor is not null);
        #endregion

        List<string> all = [.. (await Address.Where(a => a.City == "Chicago").ToListAsync()).Select(static address => address.Id)];
        List<string> rest = [.. (await Address.Where(a => a.City == "Chicago").Start(await AfterTwoAsync()).ToListAsync()).Select(static address => address.Id)];
        Assert.That(rest, Is.EqualTo(all[2..]));
    }

    [Test]
    public async Task Parts()
    {
        #region parts
        List<Address> parts = await Address.Where(a => a.City == "Chicago").Project(a => [a.City, a.Latitude]).ToListAsync();

        List<int> latitudes = await Address.Where(a => a.City == "Chicago").PluckAsync(a => a.Latitude);
        await foreach ((string city, int latitude) in Address.All().Pluck(a => (a.City, a.Latitude)))
            Console.WriteLine($"{city} {latitude}");
        #endregion

        Assert.That(parts.Select(static address => address.Latitude), Is.EqualTo(latitudes).And.Not.Empty);
    }

    [Test]
    public async Task Ahead()
    {
        #region ahead
        await foreach (Address address in Address.All().Parallel(segments: 4))                   // in no order, up to 4 requests at once
            Console.WriteLine(address.City);

        List<Address> quarter = await Address.All().Segment(0, 4).ToListAsync();                 // one of four processes

        await foreach (Address address in Address.Where(a => a.City == "Chicago").Prefetch())    // the next page comes while this one is worked on
            Console.WriteLine(address.Latitude);
        #endregion

        Assert.That(quarter, Has.Count.LessThanOrEqualTo(await Address.All().CountAsync()));
    }

    [Test]
    public async Task Deletes()
    {
        await Address.ImportAsync([new Address { City = "Nowhere" }]);

        #region deleting
        long deleted = await Address.Where(a => a.City == "Nowhere").DeleteAllAsync();
        #endregion

        Assert.That(deleted, Is.EqualTo(1));
    }
}
