namespace Dynamoid.Docs.Tests.Examples;

public partial class Finders
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

    [Test]
    public void By_several_attributes()
    {
        #region several-keys-queries
        var all = Match.FindAllByTournamentAndRegion("Open", "EU");
        var late = Match.Where(m => m.Tournament == "Open" && m.Region == "EU" && m.Round == "semi" && m.Number > 3);
        var same = Match.Indexes.TournamentRegionRoundNumber.Query("Open", "EU", "semi", number => number > 3);
        #endregion

        // The DynamoDB Local of the tests has no such indexes, so nothing is sent.
        Assert.That(late.ToRequest().Json, Is.EqualTo(same.ToRequest().Json).And.Contain("_index_tournament_region_round_number"));
        Assert.That(all.ToRequest().Operation, Is.EqualTo("Query"));
    }

    #region several-keys
    [DynamoDocument]
    [GlobalIndex(HashKeys = [nameof(Tournament), nameof(Region)], RangeKeys = [nameof(Round), nameof(Number)])]
    private partial class Match
    {
        public string? Tournament { get; set; }
        public string? Region { get; set; }
        public string? Round { get; set; }
        public int Number { get; set; }
    }
    #endregion
}
