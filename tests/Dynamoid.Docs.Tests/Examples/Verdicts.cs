using Dynamoid;

#region scans-are-errors
[assembly: DynamoidDefaults(Scans = ScanPolicy.Error)]
#endregion

namespace Dynamoid.Docs.Tests.Examples;

public class Verdicts
{
    [Test]
    public async Task Queries_go_the_way_that_the_compiler_says()
    {
        bool onlyLakes = true;

        #region verdicts
        Task<List<Address>> north = Address.Where(a => a.City == "Chicago" && a.Latitude > 40).ToListAsync();   // Query on index (city, latitude)

        DocumentQuery<Address, AddressKey, AddressFields> query = Address.Where(a => a.City == "Chicago");
        if (onlyLakes)
            query = query.Where(a => a.Tags.Contains("lake"));                                                    // either way: Query on index (city, latitude)
        Task<long> count = query.CountAsync();

        Task<List<Address>> lakes = Address.Where(a => a.Tags.Contains("lake")).AllowScan().ToListAsync();      // a warning without AllowScan()
        #endregion

        Assert.That(await north, Is.All.Matches<Address>(static address => address!.Latitude > 40));
        Assert.That(await count, Is.LessThanOrEqualTo((await lakes).Count));
        DynamoRequest request = query.ToRequest();
        Assert.That((request.Operation, request.Json.Contains("index_city_latitude", StringComparison.Ordinal)), Is.EqualTo(("Query", true)));
    }
}
