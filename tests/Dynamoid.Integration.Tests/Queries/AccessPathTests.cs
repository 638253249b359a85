using Amazon.DynamoDBv2;
using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.Queries;

/// <summary>The request that each way to the items sends, and that DynamoDB takes it.</summary>
public class AccessPathTests : BookingFixture
{
    [Test]
    public async Task The_table_is_queried_by_hash_and_range_key()
    {
        List<Booking> found = await Bookings.Where(b => b.Hotel == "A" && b.Day > 10).ToListAsync();
        Assert.That((Days(found), Sent, Part("IndexName"), Part("KeyConditionExpression"), Part("FilterExpression")), Is.EqualTo(("A11,A12", "Query", default(string), "#0 = :v0 AND #1 > :v1", default(string))));
        Assert.That((found[0].IsPersisted, found[0].IsPartial, found[0].Note), Is.EqualTo((true, false, default(string))));
    }

    [Test]
    public async Task Each_operator_that_a_range_key_takes_is_taken()
    {
        Assert.That(Days(await Bookings.Where(b => b.Hotel == "A" && b.Day == 3).ToListAsync()), Is.EqualTo("A3"));
        Assert.That(Days(await Bookings.Where(b => b.Hotel == "A" && b.Day < 3).ToListAsync()), Is.EqualTo("A1,A2"));
        Assert.That(Days(await Bookings.Where(b => b.Hotel == "A" && b.Day <= 3).ToListAsync()), Is.EqualTo("A1,A2,A3"));
        Assert.That(Days(await Bookings.Where(b => b.Hotel == "A" && b.Day >= 11).ToListAsync()), Is.EqualTo("A11,A12"));
        Assert.That(Days(await Bookings.Where(b => b.Hotel == "A" && b.Day.Between(2, 4)).ToListAsync()), Is.EqualTo("A2,A3,A4"));
        Assert.That(Wire.Operations, Is.All.EqualTo("Query"));
    }

    [Test]
    public async Task Two_bounds_are_one_key_condition_and_keep_their_meaning()
    {
        Assert.That(Days(await Bookings.Where(b => b.Hotel == "A" && b.Day >= 3 && b.Day < 6).ToListAsync()), Is.EqualTo("A3,A4,A5"));
        Assert.That((Sent, Part("KeyConditionExpression")), Is.EqualTo(("Query", "#0 = :v0 AND #1 BETWEEN :v1 AND :v2")));
        List<Booking> found = await Bookings.Where(b => b.City == "Rome" && b.Price > 0).Where(b => b.Price < 20).ToListAsync();
        Assert.That(found.Select(static booking => booking.Hotel + booking.Day), Is.EquivalentTo(new[] { "A1", "A4", "A7", "B1", "B4" }), "others have the price of a bound");
        Assert.That(await Bookings.Where(b => b.City == "Rome" && b.Price > 0 && b.Price < 20).CountAsync(), Is.EqualTo(5));
        Wire.Clear();
        Assert.That((await Bookings.Where(b => b.Hotel == "A" && b.Day > 6 && b.Day < 3).ToListAsync()).Count, Is.Zero);
        Assert.That(Wire.Operations, Is.Empty, "nothing can match");
    }

    [Test]
    public async Task An_empty_key_is_that_of_no_item()
    {
        Assert.That((await Bookings.Where(b => b.City == "").ToListAsync()).Count, Is.Zero);
        Assert.That(await Bookings.FindByCityAsync(""), Is.Null);
        Assert.That(await Bookings.Indexes.CityPrice.Query("").CountAsync(), Is.Zero);
        Assert.That(Wire.Operations, Is.Empty);
        Assert.That((await Assert.ThrowsAsync<InvalidQueryException>(() => Task.FromResult(Bookings.Where(b => b.City == "").ToRequest())))!.Message, Does.Contain("empty key"));
    }

    [Test]
    public async Task Other_conditions_go_to_the_filter_whatever_they_are()
    {
        List<Booking> found = await Bookings.Where(b => b.Hotel == "A" && (b.Note == "third" || b.Seats > 11) && b.State != "paid" && b.City.Exists()).ToListAsync();
        Assert.That((Days(found), Sent), Is.EqualTo(("A6,A12", "Query")));
        Assert.That(Part("FilterExpression"), Is.Not.Null);
    }

    [Test]
    public async Task A_local_index_is_queried_by_the_tables_hash_key_and_its_own_range_key()
    {
        List<Booking> found = await Bookings.Where(b => b.Hotel == "A" && b.Price == 20).ConsistentRead().ToListAsync();
        Assert.That((found.Count, Sent, Part("IndexName"), Part("ConsistentRead")), Is.EqualTo((4, "Query", "by_price", "True")));
        Assert.That(found.Select(static booking => booking.IsPartial), Is.All.False);
    }

    [Test]
    public async Task A_global_index_is_queried_by_its_keys_and_filters_by_the_tables()
    {
        List<Booking> found = await Bookings.Where(b => b.City == "Rome" && b.Price >= 20 && b.Hotel != "B" && b.Day.In(2, 8)).ToListAsync();
        Assert.That((found.Select(static booking => booking.Day).Order(), Sent, Part("IndexName")), Is.EqualTo((new[] { 2, 8 }, "Query", "city_price")));
    }

    [Test]
    public async Task A_partial_index_is_used_on_demand_only_and_gives_partial_documents()
    {
        Assert.That((await Bookings.Where(b => b.Hotel == "A" && b.Seats > 10).ToListAsync()).Count, Is.EqualTo(2));
        Assert.That((Sent, Part("IndexName")), Is.EqualTo(("Query", default(string))), "the table, and a filter");
        Booking found = await Bookings.Where(b => b.Hotel == "A" && b.Seats > 11).WithIndex("by_seats").FirstAsync();
        Assert.That((found.Day, found.IsPartial, found.IsLoaded(nameof(Booking.Note)), Part("IndexName")), Is.EqualTo((12, true, false, "by_seats")));
        found = await Bookings.Where(b => b.Agent == "agent" && b.Day == 3).WithIndex("agents").FirstAsync();
        Assert.That((found.IsPartial, found.Note, found.IsLoaded(nameof(Booking.City))), Is.EqualTo((true, "third", false)));
    }

    [Test]
    public async Task An_index_that_was_asked_for_is_scanned_without_its_hash_key()
    {
        Assert.That(await Bookings.Where(b => b.Day < 3).WithIndex("states").AllowScan().CountAsync(), Is.EqualTo(4));
        Assert.That((Sent, Part("IndexName")), Is.EqualTo(("Scan", "states")));
        Assert.That(Assert.Throws<ArgumentException>(() => Bookings.All().WithIndex("nothing"))!.Message, Does.Contain("city_price"));
    }

    [Test]
    public async Task All_is_a_scan_and_goes_on_as_a_query_where_conditions_allow()
    {
        Assert.That((await Bookings.All().ToListAsync()).Count, Is.EqualTo(17));
        Assert.That((Sent, Wire.Last), Is.EqualTo(("Scan", $$"""{"TableName":"{{Namespace}}_bookings"}""")));
        Assert.That(Days(await Bookings.All().Where(b => b.Hotel == "B").ToListAsync()), Is.EqualTo("B1,B2,B3,B4,B5"));
        Assert.That(Sent, Is.EqualTo("Scan Query"));
    }

    [Test]
    public async Task Descending_reads_backward()
    {
        Assert.That(Days(await Bookings.Where(b => b.Hotel == "B").Descending().ToListAsync()), Is.EqualTo("B5,B4,B3,B2,B1"));
        Assert.That(Part("ScanIndexForward"), Is.EqualTo("False"));
        Assert.That(Days(await Bookings.Where(b => b.Hotel == "B").ScanIndexForward(true).ToListAsync()), Is.EqualTo("B1,B2,B3,B4,B5"));
        await Assert.ThrowsAsync<InvalidQueryException>(() => Bookings.All().Descending().ToListAsync());
    }

    [Test]
    public async Task A_consistent_read_of_a_global_index_is_refused_before_the_request()
    {
        await Assert.ThrowsAsync<InvalidQueryException>(() => Bookings.Where(b => b.City == "Rome").ConsistentRead().ToListAsync());
        await Assert.ThrowsAsync<InvalidQueryException>(() => Bookings.Where(b => b.City == "Rome").WithIndex("city_price").ConsistentRead().CountAsync());
        Assert.That(Wire.Operations, Is.Empty);
        Assert.That(await Bookings.Where(b => b.City == "Rome").ConsistentRead().AllowScan().CountAsync(), Is.EqualTo(14));
        Assert.That(Sent, Is.EqualTo("Scan"));
    }

    [Test]
    public async Task A_key_in_the_filter_is_refused_before_the_request_for_DynamoDB_would_refuse_it()
    {
        await Assert.ThrowsAsync<InvalidQueryException>(() => Bookings.Where(b => b.Hotel == "A" && b.Day != 3).ToListAsync());
        await Assert.ThrowsAsync<InvalidQueryException>(() => Bookings.Where(b => b.Hotel == "A" && (b.Day < 3 || b.Day > 5)).ToListAsync());
        Assert.That(Wire.Operations, Is.Empty);
        AmazonDynamoDBException? refused = await Assert.ThrowsAsync<AmazonDynamoDBException>(() => Bookings.QueryPageAsync(new()
        {
            KeyConditionExpression = "hotel = :a",
            FilterExpression = "#d <> :d",
            Names = new Dictionary<string, string> { ["#d"] = "day" },
            Values = new() { [":a"] = new() { S = "A" }, [":d"] = new() { N = "3" } },
        }));
        Assert.That(refused!.Message, Does.Contain("Filter Expression can only contain non-primary key attributes"));
        Assert.That(await Bookings.Where(b => b.Hotel == "A" && b.Day != 3).AllowScan().CountAsync(), Is.EqualTo(11));
        Assert.That(await Bookings.Where(b => b.Hotel == "A" && b.Day != 3 && b.Price >= 0).CountAsync(), Is.EqualTo(11), "another index has it as no key");
        Assert.That((Wire.Operations[^1], Part("IndexName")), Is.EqualTo(("Query", "by_price")));
    }

    [Test]
    public async Task ToRequest_is_what_is_sent()
    {
        DocumentQuery<Booking, BookingKey, BookingFields> query = Bookings.Where(b => b.City == "Rome" && b.Note == "third").RecordLimit(3);
        DynamoRequest request = query.ToRequest();
        Assert.That(Wire.Operations, Is.Empty);
        await query.ToListAsync();
        Assert.That((request.Operation, request.Json), Is.EqualTo((Sent, Wire.Last)));
    }

    [Test]
    public async Task Without_tracking_documents_keep_nothing()
    {
        Booking found = await Bookings.Where(b => b.Hotel == "B" && b.Day == 1).AsNoTracking().FirstAsync();
        Wire.Clear();
        await found.SaveAsync();
        Assert.That(Wire.Operations, Is.EqualTo(new[] { "UpdateItem" }), "all fields are sent, since none is known");
    }
}
