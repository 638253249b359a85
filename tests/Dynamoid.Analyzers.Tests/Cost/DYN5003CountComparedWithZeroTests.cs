using Dynamoid.Analyzers.Tests.Calls;
using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Cost;

internal sealed class DYN5003CountComparedWithZeroTests
{
    private const string Id = DYN5003CountComparedWithZero.Id;
    private const string Query = "Booking.Where(b => b.Hotel == city)";

    [TestCase("await Q.CountAsync() == 0", "!await Q.AnyAsync()")]
    [TestCase("await Q.CountAsync() < 1", "!await Q.AnyAsync()")]
    [TestCase("await Q.CountAsync() <= 0", "!await Q.AnyAsync()")]
    [TestCase("await Q.CountAsync() != 0", "await Q.AnyAsync()")]
    [TestCase("await Q.CountAsync() > 0L", "await Q.AnyAsync()")]
    [TestCase("await Q.CountAsync() >= 1", "await Q.AnyAsync()")]
    [TestCase("0 < await Q.CountAsync(token)", "await Q.AnyAsync(token)")]
    [TestCase("1 > (await Q.CountAsync(token).ConfigureAwait(false))", "!await Q.AnyAsync(token).ConfigureAwait(false)")]
    [Reports, Fixes]
    public async Task A_count_that_is_compared_with_zero_is_reported_and_fixed(string before, string after)
    {
        await CallCheck.AssertAsync(Id, CallCheck.In($"if ({Marked(before)}) return; "));
        await CallCheck.AssertFixAsync(Id, CallCheck.In($"if ({Of(before)}) return; "), CallCheck.In($"if ({Of(after)}) return; "));
    }

    [TestCase("await Q.CountAsync() > 1")]
    [TestCase("await Q.CountAsync() >= 0")]
    [TestCase("await Q.CountAsync() == number")]
    [TestCase("(await Q.CountAsync()).ToString() == \"0\"")]
    [TestCase("await Q.AnyAsync()")]
    [TestCase("await new Counter().CountAsync() == 0")]
    [LeavesAlone]
    public Task Other_comparisons_are_left_alone(string condition) =>
        CallCheck.AssertAsync(Id, CallCheck.In($"if ({Of(condition)}) return; ") + " private sealed class Counter { public Task<int> CountAsync() => Task.FromResult(1); }");

    private static string Of(string text) => text.Replace("Q.", Query + ".", StringComparison.Ordinal);

    private static string Marked(string text) => Of(text).Replace("CountAsync", "{|DYN5003:CountAsync|}", StringComparison.Ordinal);
}
