using Dynamoid.Integration.Tests.Documents;
using Dynamoid.Integration.Tests.Queries;

namespace Dynamoid.Integration.Tests.GemQueries;

/// <summary>An index by its keys: the gem's <c>find_all_by_secondary_index</c>. One that is not declared is no member, so it does not compile.</summary>
public sealed class SecondaryIndexTests : BookingFixture
{
    [Test]
    public async Task A_hash_key_alone_asks_the_index_that_was_named()
    {
        Assert.That(await Bookings.Indexes.States.Query("paid").CountAsync(), Is.EqualTo(9));
        Assert.That(await Bookings.Indexes.CityPrice.Query("Rome").ToListAsync(), Has.Count.EqualTo(14));
        Assert.That(Requests, Is.EqualTo("""
            Query bookings by states | key state = 'paid' | select COUNT
            Query bookings by city_price | key city = 'Rome'
            """));
    }

    [Test]
    public async Task A_range_key_takes_each_operator_of_a_key_condition()
    {
        var index = Bookings.Indexes.CityPrice;
        foreach (var range in new Func<RangeKeyField<int?>, RangeCondition>[] { price => price == 10, price => price < 10, price => price <= 10, price => price > 10, price => price >= 10, price => price.Between(0, 10) })
            Assert.That(await index.Query("Rome", range).ToListAsync(), Is.Not.Empty);
        Assert.That(Requests, Is.EqualTo("""
            Query bookings by city_price | key city = 'Rome' AND price = 10
            Query bookings by city_price | key city = 'Rome' AND price < 10
            Query bookings by city_price | key city = 'Rome' AND price <= 10
            Query bookings by city_price | key city = 'Rome' AND price > 10
            Query bookings by city_price | key city = 'Rome' AND price >= 10
            Query bookings by city_price | key city = 'Rome' AND price BETWEEN 0 AND 10
            """));
    }

    [Test]
    public async Task The_order_and_limits_of_a_query_are_those_of_the_index()
    {
        List<Booking> found = await Bookings.Indexes.CityPrice.Query("Rome", price => price > 0).ScanIndexForward(false).RecordLimit(3).ToListAsync();
        Assert.That((found.Select(static booking => booking.Price), Requests), Is.EqualTo((new int?[] { 20, 20, 20 }, "Query bookings by city_price | key city = 'Rome' AND price > 0 | limit 3 | backward")));
    }

    // The gem gives documents that lack the rest without a word.
    [Test]
    public async Task What_is_projected_is_what_comes()
    {
        List<Booking.AgentsView> found = await Bookings.Indexes.Agents.Query("agent", day => day == 3).ToListAsync();
        Assert.That(found.Select(static view => (view.Agent, view.Day, view.Note)), Is.EqualTo(new[] { ("agent", 3, "third"), ("agent", 3, "third") }));
        Assert.That(Requests, Is.EqualTo("Query bookings by agents | key agent = 'agent' AND day = 3"));
    }
}
