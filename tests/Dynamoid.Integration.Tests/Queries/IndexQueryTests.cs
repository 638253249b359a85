using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.Queries;

/// <summary>Queries of an index by its name in code.</summary>
public sealed class IndexQueryTests : BookingFixture
{
    private static IEnumerable<TestCaseData> Ranges =>
    [
        Case(price => price == 10, "#2 = :v1"),
        Case(price => price < 10, "#2 < :v1"),
        Case(price => price <= 10, "#2 <= :v1"),
        Case(price => price > 10, "#2 > :v1"),
        Case(price => price >= 10, "#2 >= :v1"),
        Case(price => price.Between(10, 20), "#2 BETWEEN :v1 AND :v2"),
    ];

    [TestCaseSource(nameof(Ranges))]
    public async Task Each_condition_on_the_range_key_goes_into_the_key_condition(Func<RangeKeyField<int?>, RangeCondition> range, string expression)
    {
        Assert.That(await Bookings.Indexes.CityPrice.Query("Rome", range).ToListAsync(), Is.Not.Empty);
        Assert.That((Sent, Part("IndexName"), Part("KeyConditionExpression"), Part("FilterExpression")), Is.EqualTo(("Query", "city_price", "#4 = :v0 AND " + expression, (string?)null)));
    }

    [Test]
    public async Task A_hash_key_alone_reads_all_of_it_and_the_order_can_be_turned()
    {
        List<Booking> found = await Bookings.Indexes.CityPrice.Query("Rome").Descending().ToListAsync();
        Assert.That(found.Select(static booking => booking.Price!.Value), Is.Ordered.Descending);
        Assert.That(Part("ScanIndexForward"), Is.EqualTo("False"));
        Assert.That(Bookings.Indexes.States.Query("open").Where(b => b.Seats > 3).ToRequest().Json, Does.Contain("\"FilterExpression\":\"#3 > :v1\""));
    }

    [Test]
    public async Task A_local_index_can_be_read_consistently()
    {
        Assert.That(await Bookings.Indexes.ByPrice.Query("A", price => price > 0).ConsistentRead().CountAsync(), Is.EqualTo(8));
        Assert.That((Part("IndexName"), Part("ConsistentRead")), Is.EqualTo(("by_price", "True")));
    }

    [Test]
    public async Task An_index_that_holds_less_gives_views_partial_documents_or_follows()
    {
        List<Booking.AgentsView> views = await Bookings.Indexes.Agents.Query("agent", day => day == 3).ToListAsync();
        Assert.That(views.Select(static view => (view.Hotel, view.Day, view.Agent, view.Note)), Is.EquivalentTo(new[] { ("A", 3, "agent", "third"), ("B", 3, "agent", "third") }));
        Assert.That(typeof(Booking.AgentsView).GetProperty(nameof(Booking.City)), Is.Null, "the index does not hold it");
        Booking part = await Bookings.Indexes.Agents.Query("agent", day => day == 3).Documents.FirstAsync();
        Assert.That((part.IsPartial, part.Note, part.IsLoaded(nameof(Booking.City))), Is.EqualTo((true, "third", false)));
        Booking whole = await Bookings.Indexes.Agents.Query("agent", day => day == 3).FollowIndex().FirstAsync();
        Assert.That((whole.IsPartial, whole.City), Is.EqualTo((false, "Rome")));
    }

    [Test]
    public async Task Views_are_streamed_limited_filtered_and_counted()
    {
        var views = Bookings.Indexes.Agents.Query("agent").Where(b => b.Note == "third").Descending();
        List<int> days = [];
        await foreach (Booking.AgentsView view in views.RecordLimit(2))
            days.Add(view.Day);
        Assert.That(days, Is.EqualTo(new[] { 12, 9 }));
        Assert.That((await views.CountAsync(), (await views.ToListAsync()).Count), Is.EqualTo((5, 5)));
        Assert.That(await Bookings.Indexes.BySeats.Query("A", seats => seats > 10).ConsistentRead().ToListAsync(), Has.Count.EqualTo(2));
        Assert.That(await Bookings.Indexes.Agents.Query("nobody").FirstOrDefaultAsync(), Is.Null);
        Assert.That(await Bookings.Indexes.Agents.Scan().CountAsync(), Is.EqualTo(17));
    }

    [Test]
    public async Task One_view_is_asked_for_alone()
    {
        var views = Bookings.Indexes.Agents.Query("agent", day => day > 9);
        Assert.That((await views.FirstAsync()).Day, Is.EqualTo(10));
        Assert.That((await views.LastOrDefaultAsync())!.Value.Day, Is.EqualTo(12));
        Assert.That(await views.AnyAsync());
        Assert.That(Wire.Bodies, Has.Count.EqualTo(3).And.All.Contain("\"Limit\":1"));
        Assert.That(await Bookings.Indexes.Agents.Query("nobody").AnyAsync(), Is.False);
        await Assert.ThrowsAsync<RecordNotFoundException>(() => Bookings.Indexes.Agents.Query("nobody").FirstAsync());
    }

    [Test]
    public async Task An_index_is_scanned_by_name()
    {
        using DynamoidClient strict = new(new DynamoidOptions { Namespace = Namespace, Wire = Wire, ErrorOnScan = true });
        Assert.That(await Booking.Using(strict).Indexes.CityPrice.Scan().CountAsync(), Is.EqualTo(14), "items without a city are not in it");
        Assert.That((Sent, Part("IndexName")), Is.EqualTo(("Scan", "city_price")));
    }

    [Test]
    public void A_name_is_DynamoDBs()
    {
        Assert.That(Bookings.Indexes.CityPrice.Name, Is.EqualTo("city_price"));
        Assert.That(Address.Using(Client).Indexes.CityLatitude.Name, Is.EqualTo($"{Namespace}_addresses_index_city_latitude"));
    }

    [Test]
    public void A_key_without_a_value_is_refused()
    {
        Assert.That(() => Bookings.Indexes.CityPrice.Query(null!), Throws.ArgumentException.With.Message.Contains("city_price").And.Message.Contains("Give a value"));
        Assert.That(() => Bookings.Indexes.CityPrice.Query("Rome", price => price > null), Throws.ArgumentException);
    }

    [Test]
    public async Task A_text_can_begin_with_another()
    {
        DepotSet depots = Depot.Using(Client);
        await depots.CreateTableAsync();
        await depots.SaveAsync(new Depot { Region = "north", Name = "Bergen" });
        Assert.That(await depots.Indexes.All.Query("north", name => name.BeginsWith("Ber")).CountAsync(), Is.EqualTo(1));
        Assert.That(Part("KeyConditionExpression"), Does.Contain("begins_with("));
    }

    private static TestCaseData Case(Func<RangeKeyField<int?>, RangeCondition> range, string expression) => new TestCaseData(range, expression).SetArgDisplayNames(expression);
}
