using Dynamoid.Analyzers.Tests.Calls;
using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Cost;

internal sealed class DYN5009FilteredInMemoryTests
{
    private const string Id = DYN5009FilteredInMemory.Id;

    // The lambdas make no condition of fields: the first by an operator that fields do not have, others by the method they are passed to.
    [TestCase("var n = Q.{|DYN5009:Where|}(b => b.Price % 2 == 0);")]
    [TestCase("var n = Q.{|DYN5009:Where|}(static b => b.Tags.Count > 0).OrderBy(b => b.Price);")]
    [TestCase("var n = Q.{|DYN5009:Where|}((b, token) => new ValueTask<bool>(b.Paid)).Where(b => b.Day > 1);")]
    [TestCase("var n = await Q.{|DYN5009:CountAsync|}(b => b.Paid);")]
    [TestCase("var n = await Q.{|DYN5009:LongCountAsync|}(b => b.Paid, token);")]
    [TestCase("var n = await Q.{|DYN5009:AnyAsync|}(b => b.Paid);")]
    [TestCase("var n = await Q.{|DYN5009:AllAsync|}(b => b.Paid);")]
    [TestCase("var n = await Q.{|DYN5009:FirstAsync|}(b => b.Paid);")]
    [TestCase("var n = await Q.{|DYN5009:FirstOrDefaultAsync|}(b => b.Paid);")]
    [TestCase("var n = await Q.{|DYN5009:LastAsync|}(b => b.Paid);")]
    [TestCase("var n = await Q.{|DYN5009:LastOrDefaultAsync|}(b => b.Paid);")]
    [TestCase("var n = await Q.{|DYN5009:SingleAsync|}(b => b.Paid);")]
    [TestCase("var n = await Q.{|DYN5009:SingleOrDefaultAsync|}(b => b.Paid);")]
    [TestCase("var n = await Booking.All().{|DYN5009:AnyAsync|}(b => b.Day == number);")]
    [TestCase("var n = await Booking.FindAllByHotel(city).{|DYN5009:AnyAsync|}(b => b.Day == number);")]
    [TestCase("var n = await Booking.Indexes.Agents.Query(city).{|DYN5009:AnyAsync|}(b => b.Day == number);")]
    [TestCase("var n = await AsyncEnumerable.{|DYN5009:AnyAsync|}(Q.Descending(), b => b.Paid);")]
    [TestCase("var query = Q.RecordLimit(3); var n = await query.{|DYN5009:AnyAsync|}(b => b.Paid);")]
    [TestCase("var query = flag ? Q.Descending() : null; var n = query?.{|DYN5009:Where|}(b => b.Tags.Count > 0);")]
    [Reports]
    public Task Tests_of_documents_that_a_query_has_read_are_reported(string statements) => CallCheck.AssertAsync(Id, CallCheck.In(Of(statements)));

    [TestCase("var n = Q.Where(b => b.Price > 2).Where(b => b.Paid == true);")]
    [TestCase("var n = await Q.CountAsync(); var any = await Q.AnyAsync(token); var first = await Q.FirstOrDefaultAsync(token);")]
    [TestCase("var n = (await Q.ToListAsync()).Where(b => b.Price % 2 == 0);")]
    [TestCase("var n = await Q.Pluck(b => b.Price).AnyAsync(price => price > 2);")]
    [TestCase("var n = Q.OrderBy(b => b.Price).Where(b => b.Paid).Take(3);")]
    [TestCase("var n = await Q.PagesAsync().AnyAsync(page => page.Items.Count > 3);")]
    [TestCase("var n = orders.ToAsyncEnumerable().Where(order => order.Count > 0);")]
    [LeavesAlone]
    public Task Conditions_lists_and_what_is_no_query_are_left_alone(string statements) => CallCheck.AssertAsync(Id, CallCheck.In(Of(statements)));

    private static string Of(string text) => text.Replace("Q.", "Booking.Where(b => b.Hotel == city).", StringComparison.Ordinal);
}
