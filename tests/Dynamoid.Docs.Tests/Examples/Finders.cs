namespace Dynamoid.Docs.Tests.Examples;

public class Finders
{
    [OneTimeSetUp]
    public async Task FillAsync() => await Address.ImportAsync(Enumerable.Range(48, 5).Select(static latitude => new Address { City = "Winnipeg", Latitude = latitude }));

    [Test]
    public async Task By_fields()
    {
        #region finders
        Address? first = await Address.FindByCityAsync("Winnipeg");                       // Query on index (city, latitude), limit 1
        List<Address> some = await Address.FindAllByCity("Winnipeg").RecordLimit(20).ToListAsync();
        List<Address> exact = await Address.FindAllByCityAndLatitude("Winnipeg", 49).ToListAsync();
        Address? byKey = await Address.FindByIdAsync(first!.Id);                          // GetItem
        #endregion

        Assert.That((some.Count, exact.Count, byKey!.City), Is.EqualTo((5, 1, "Winnipeg")));
    }

    [Test]
    public async Task By_index()
    {
        #region index-queries
        List<Address> north = await Address.Indexes.CityLatitude
            .Query("Winnipeg", latitude => latitude > 49)            // latitude != 49 does not compile
            .Descending()
            .ToListAsync();
        #endregion

        Assert.That(north.Select(static address => address.Latitude), Is.EqualTo(new[] { 52, 51, 50 }));
    }
}
