using Dynamoid.Analyzers.Tests.Calls;
using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Cost;

internal sealed class DYN5005PickedAfterReadingTests
{
    private const string Id = DYN5005PickedAfterReading.Id;
    private const string Query = "Booking.Where(b => b.Hotel == city)";

    [TestCase("var n = (await Q.ToListAsync()).First();", "var n = await Q.FirstAsync();")]
    [TestCase("var n = (await Q.ToListAsync(token)).First().Day;", "var n = (await Q.FirstAsync(token)).Day;")]
    [TestCase("var n = (await Q.ToListAsync())[0].Day;", "var n = (await Q.FirstAsync()).Day;")]
    [TestCase("var n = (await Q.ToListAsync().ConfigureAwait(false)).FirstOrDefault()?.Day;", "var n = (await Q.FirstOrDefaultAsync().ConfigureAwait(false))?.Day;")]
    [TestCase("var n = (await Booking.Indexes.Agents.Query(city).ToListAsync()).First();", "var n = await Booking.Indexes.Agents.Query(city).FirstAsync();")]
    [TestCase("foreach (var b in (await Q.ToListAsync()).Take(number)) { }", "foreach (var b in await Q.RecordLimit(number).ToListAsync()) { }")]
    [TestCase("var n = (await Q.ToListAsync()).Take(3).ToList();", "var n = (await Q.RecordLimit(3).ToListAsync()).ToList();")]
    [Reports, Fixes]
    public async Task What_takes_the_first_of_a_list_is_reported_and_fixed(string before, string after)
    {
        await CallCheck.AssertAsync(Id, CallCheck.In(Of(before).Replace("ToListAsync", "{|DYN5005:ToListAsync|}", StringComparison.Ordinal)));
        await CallCheck.AssertFixAsync(Id, CallCheck.In(Of(before)), CallCheck.In(Of(after)));
    }

    [TestCase("var n = (await Q.ToListAsync()).First(b => b.Paid);")]
    [TestCase("var n = (await Q.ToListAsync()).Take(1..2);")]
    [TestCase("var n = (await Q.ToListAsync())[number];")]
    [TestCase("var n = (await Q.RecordLimit(5).ToListAsync()).Take(3);")]
    [TestCase("var all = await Q.ToListAsync(); var n = all.First();")]
    [LeavesAlone]
    public Task Other_parts_and_lists_that_are_kept_are_left_alone(string statements) => CallCheck.AssertAsync(Id, CallCheck.In(Of(statements)));

    private static string Of(string text) => text.Replace("Q.", Query + ".", StringComparison.Ordinal);
}
