using Dynamoid.Analyzers.Tests.Calls;
using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Cost;

internal sealed class DYN5004CountOfDocumentsTests
{
    private const string Id = DYN5004CountOfDocuments.Id;
    private const string Query = "Booking.Where(b => b.Hotel == city)";

    [TestCase("int n = (await Q.ToListAsync()).Count;", "int n = (int)await Q.CountAsync();")]
    [TestCase("var n = (await Q.ToListAsync(token).ConfigureAwait(false)).Count();", "var n = (int)await Q.CountAsync(token).ConfigureAwait(false);")]
    [TestCase("string n = (await Q.ToListAsync()).Count.ToString();", "string n = ((int)await Q.CountAsync()).ToString();")]
    [TestCase("bool n = (await Q.ToListAsync()).Count > number;", "bool n = await Q.CountAsync() > number;")]
    [TestCase("int n = (await Q.ToListAsync()).Count + number;", "int n = (int)await Q.CountAsync() + number;")]
    [TestCase("bool n = (await Q.ToListAsync()).Count == 0;", "bool n = !await Q.AnyAsync();")]
    [TestCase("bool n = (await Q.ToListAsync()).Any();", "bool n = await Q.AnyAsync();")]
    [TestCase("bool n = !(await Q.ToListAsync()).Any();", "bool n = !await Q.AnyAsync();")]
    [TestCase("bool n = (await Booking.Indexes.Agents.Query(city).ToListAsync()).Any();", "bool n = await Booking.Indexes.Agents.Query(city).AnyAsync();")]
    [Reports, Fixes]
    public async Task A_list_that_is_only_counted_is_reported_and_fixed(string before, string after)
    {
        await CallCheck.AssertAsync(Id, CallCheck.In(Of(before).Replace("ToListAsync", "{|DYN5004:ToListAsync|}", StringComparison.Ordinal)));
        await CallCheck.AssertFixAsync(Id, CallCheck.In(Of(before)), CallCheck.In(Of(after)));
    }

    [TestCase("var list = await Q.ToListAsync(); int n = list.Count;")]
    [TestCase("int n = (await Q.ToListAsync()).Count(b => b.Paid);")]
    [TestCase("bool n = (await Q.ToListAsync()).Any(b => b.Paid);")]
    [TestCase("var n = (await Q.ToListAsync()).Capacity;")]
    [LeavesAlone]
    public Task A_list_that_is_used_is_left_alone(string statements) => CallCheck.AssertAsync(Id, CallCheck.In(Of(statements)));

    private static string Of(string text) => text.Replace("Q.", Query + ".", StringComparison.Ordinal);
}
