using Dynamoid.Analyzers.Tests.Calls;
using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Queries;

internal sealed class DYN4014MemberNotInIndexTests
{
    private const string Id = DYN4014MemberNotInIndex.Id;
    private const string Query = "Booking.Where(b => b.Agent == city).WithIndex(\"agents\")";

    [TestCase("foreach (Booking x in await Q.ToListAsync()) Console.WriteLine(x.{|DYN4014:Note|});")]
    [TestCase("List<Booking> all = await Q.ToListAsync(); foreach (var x in all) { Console.WriteLine(x.Hotel + x.{|DYN4014:Note|}?.Length); }")]
    [TestCase("Booking x = await Q.Descending().FirstAsync(token).ConfigureAwait(false); Console.WriteLine(x.{|DYN4014:Price|});")]
    [TestCase("var x = await Q.FirstOrDefaultAsync(); Console.WriteLine(x?.{|DYN4014:Note|});")]
    [Reports]
    public Task A_member_that_the_index_does_not_hold_is_reported(string statements) => CallCheck.AssertAsync(Id, Of(statements));

    [TestCase("foreach (Booking x in await Q.ToListAsync()) { Console.WriteLine(x.Hotel + x.Day + x.Agent); x.Note = city; }")]
    [TestCase("foreach (Booking x in await Q.FollowIndex().ToListAsync()) Console.WriteLine(x.Note);")]
    [TestCase("foreach (Booking x in await Q.Project(b => [b.Hotel]).ToListAsync()) Console.WriteLine(x.Note);")]
    [TestCase("foreach (Booking x in await Q.ToListAsync()) { await x.ReloadAsync(); Console.WriteLine(x.Note); }")]
    [TestCase("foreach (Booking x in await Booking.Where(b => b.State == city).ToListAsync()) Console.WriteLine(x.Note);")]
    [TestCase("foreach (Booking x in await Booking.Where(b => b.State == city).WithIndex(\"bookings_index_state\").ToListAsync()) Console.WriteLine(x.Note);")]
    [TestCase("Booking x = await Q.FirstAsync(); x = await Booking.FindAsync(city, 3); Console.WriteLine(x.Note);")]
    [LeavesAlone]
    public Task What_is_there_or_was_read_otherwise_is_left_alone(string statements) => CallCheck.AssertAsync(Id, Of(statements));

    private static string Of(string statements) => CallCheck.In(statements.Replace("Q.", Query + ".", StringComparison.Ordinal));
}
