using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Queries;

internal sealed class DYN4004QueryIsRefusedTests
{
    [Test, Reports]
    public Task The_call_that_begins_such_a_query_is_reported() => QueryRule.Of(DYN4004QueryIsRefused.Id).AssertAsync(QueryRule.Booking, QueryRule.In("""
        await Booking.{|DYN4004:Where|}(b => b.Hotel == city && b.Day != 3).ToListAsync();
        await Booking.{|DYN4004:Where|}(b => b.City == city).ConsistentRead().ToListAsync();
        await Booking.{|DYN4004:All|}().Descending().ToListAsync();
        await Booking.{|DYN4004:Where|}(b => b.State == city).LastAsync();
        await Booking.{|DYN4004:Where|}(b => b.Hotel == city).Parallel(4).ToListAsync();
        await Booking.{|DYN4004:FindAllByState|}(city).WithIndex("stats").ToListAsync();
        await Booking.{|DYN4004:Where|}(b => b.Agent == city).WithIndex("agents").Project(b => [b.Note, b.Hotel]).ToListAsync();
        await Booking.{|DYN4004:Where|}(b => b.Agent == city).WithIndex("agents").PluckAsync(b => (b.Day, b.Note));
        await Booking.{|DYN4004:Where|}(b => b.Agent == city && b.Note == city).WithIndex("agents").FollowIndex().FirstAsync();
        await Booking.{|DYN4004:Where|}(b => b.Agent == city && b.Note == city).WithIndex("agents").CountAsync();
        await Booking.{|DYN4004:FindAllByCityAndPrice|}(city, 3).Where(b => b.Price.In(3, 4)).CountAsync();
        """));

    [Test, LeavesAlone]
    public Task What_can_be_answered_or_is_decided_by_the_run_is_left_alone() => QueryRule.Of(DYN4004QueryIsRefused.Id).AssertAsync(QueryRule.Booking, QueryRule.In("""
        await Booking.Where(b => b.Hotel == city && b.Day != 3).AllowScan().ToListAsync();
        await Booking.Where(b => b.Hotel == city && b.City == city).ConsistentRead().ToListAsync();
        await Booking.Where(b => b.City == city).ConsistentRead(flag).ToListAsync();
        await Booking.Where(b => b.City == city).ScanIndexForward(flag).ToListAsync();
        await Booking.Where(b => b.State == city).WithIndex(city).ToListAsync();
        await Booking.Where(b => b.Hotel == city).LastAsync();
        await Booking.Where(b => b.Agent == city).WithIndex("agents").Project(b => [b.Hotel, b.Day, b.Agent]).ToListAsync();
        await Booking.Where(b => b.Agent == city).WithIndex("agents").Project(b => [b.Note]).CountAsync();
        await Booking.Where(b => b.Agent == city).WithIndex("agents").FollowIndex().PluckAsync(b => b.Note);
        await Booking.Indexes.Agents.Scan().Where(b => b.Note == city).ToListAsync();
        await Booking.Where(b => b.State == city).WithIndex("bookings_index_state").Project(b => [b.Note]).ToListAsync();
        """));

    [TestCase("await Booking.Where(b => b.City == city && b.Price != 3).ToListAsync();", "price of index (city, price) of table 'bookings' is compared as no key condition can, and no key can be in the filter of a query, so leave the condition out or say AllowScan()")]
    [TestCase("await Booking.Where(b => b.City == city).ConsistentRead().ToListAsync();", "index (city, price) of table 'bookings' is global and has no consistent reads, so leave out ConsistentRead() or give the table's hash key Hotel")]
    [TestCase("await Booking.All().Descending().ToListAsync();", "it scans table 'bookings', and a scan has no order, so compare a hash key by == or leave the order out")]
    [TestCase("await Booking.Where(b => b.State == city).LastAsync();", "the items of index (state) of table 'bookings' that it reads have no order, so ask for the first one, or by an index that has a range key")]
    [TestCase("await Booking.Where(b => b.Hotel == city).Segment(0, 2).ToListAsync();", "it reads one hash key of table 'bookings', and only scans have segments, so leave out Parallel or Segment")]
    [TestCase("await Booking.FindAllByState(city).WithIndex(\"stats\").ToListAsync();", "table 'bookings' has no index of that name, only (city, price), (state), 'agents' (agent), 'by_price' (hotel, price)")]
    [TestCase("await Booking.Where(b => b.Agent == city).WithIndex(\"agents\").PluckAsync(b => b.Note);", "note is asked for, which index 'agents' (agent) of table 'bookings' does not hold, so say FollowIndex(), leave it out or let the index include it")]
    [TestCase("await Booking.Where(b => b.Agent == city && b.Note == city).WithIndex(\"agents\").FollowIndex().ToListAsync();", "a condition is about note, which index 'agents' (agent) of table 'bookings' does not hold, and its entries are filtered, before any item is read from the table, so leave the condition out or let the index include it")]
    public async Task The_message_says_why_and_what_to_do(string statements, string reason) =>
        Assert.That(await QueryRule.MessagesAsync(DYN4004QueryIsRefused.Id, statements), Is.EqualTo(["This query of 'Booking' is refused at run time: " + reason]));
}
