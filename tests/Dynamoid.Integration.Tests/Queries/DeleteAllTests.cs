using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.Queries;

/// <summary>All items of a query are deleted, and no other.</summary>
public class DeleteAllTests : ClientFixture
{
    private BookingSet Bookings => Booking.Using(Client);

    protected override Task CreateTablesAsync() => Bookings.CreateTableAsync();

    [SetUp]
    public async Task FillAsync()
    {
        await Bookings.All().DeleteAllAsync();
        await Bookings.ImportAsync(Enumerable.Range(0, 60).Select(static day => new Booking { Hotel = day % 2 == 0 ? "A" : "B", Day = day, Seats = day, Agent = "agent", Note = day < 40 ? "early" : null }));
        Wire.Clear();
    }

    [Test]
    public async Task The_items_of_a_hash_key()
    {
        Assert.That(await Bookings.Where(b => b.Hotel == "A").DeleteAllAsync(), Is.EqualTo(30));
        Assert.That(string.Join(' ', Wire.Operations), Is.EqualTo("Query BatchWriteItem BatchWriteItem"));
        Assert.That(Wire.Bodies[0], Does.Contain("\"ProjectionExpression\":\"#0,#1\""));
        Assert.That(await Bookings.All().PluckAsync(b => b.Hotel), Has.Count.EqualTo(30).And.All.EqualTo("B"));
    }

    [Test]
    public async Task The_items_of_a_filter_an_index_and_bounds()
    {
        Assert.That(await Bookings.Where(b => b.Hotel == "B" && b.Seats > 10 && b.Note == "early").DeleteAllAsync(), Is.EqualTo(15));
        Assert.That(await Bookings.Where(b => b.Agent == "agent" && b.Day > 50 && b.Day < 55).WithIndex("agents").DeleteAllAsync(), Is.EqualTo(4));
        Assert.That(await Bookings.All().CountAsync(), Is.EqualTo(41));
    }

    [Test]
    public async Task A_whole_table_in_segments_and_with_pages_ahead()
    {
        Assert.That(await Bookings.All().Parallel(3).RecordLimit(20).DeleteAllAsync(), Is.EqualTo(20));
        Assert.That(await Bookings.All().BatchSize(7).Prefetch(2).DeleteAllAsync(), Is.EqualTo(40));
        Assert.That(await Bookings.All().AnyAsync(), Is.False);
    }

    [Test]
    public async Task What_DynamoDB_leaves_over_is_deleted_in_the_end()
    {
        int times = 0;
        Wire.Answer = request => request.Operation.Name == "BatchWriteItem" && times++ == 0
            ? $$"""{"UnprocessedItems":{{System.Text.Json.JsonDocument.Parse(request.Body).RootElement.GetProperty("RequestItems").GetRawText()}}}"""
            : null;
        Assert.That(await Bookings.All().DeleteAllAsync(), Is.EqualTo(60));
        Assert.That((Wire.Operations.Count, await Bookings.All().CountAsync()), Is.EqualTo((5, 0)));
    }
}
