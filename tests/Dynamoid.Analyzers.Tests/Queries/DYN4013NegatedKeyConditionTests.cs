using Dynamoid.Analyzers.Tests.Calls;
using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Queries;

internal sealed class DYN4013NegatedKeyConditionTests
{
    private const string Id = DYN4013NegatedKeyCondition.Id;

    [TestCase("!(b.Day < 3)", "b.Day >= 3")]
    [TestCase("!(b.Day >= number)", "b.Day < number")]
    [TestCase("!((b.Day <= 3))", "b.Day > 3")]
    [TestCase("!(b.Day > 3)", "b.Day <= 3")]
    [TestCase("!(b.Day != 3)", "b.Day == 3")]
    [Reports, Fixes]
    public async Task A_denied_comparison_of_a_key_is_reported_and_fixed(string before, string after)
    {
        await CallCheck.AssertAsync(Id, Where($"{{|DYN4013:{before}|}}"));
        await CallCheck.AssertFixAsync(Id, Where(before), Where(after));
    }

    [TestCase("!(b.Price < 3)")]
    [TestCase("!(b.Day == 3)")]
    [TestCase("!b.Day.Between(1, 2)")]
    [TestCase("b.Day >= 3")]
    [TestCase("!(b.Day < b.Day)")]
    [LeavesAlone]
    public Task Others_say_something_else_or_are_fine(string condition) => CallCheck.AssertAsync(Id, Where(condition));

    private static string Where(string condition) => CallCheck.In($"await Booking.Where(b => b.Hotel == city && {condition}).AllowScan().AnyAsync();");
}
