using Dynamoid.Analyzers.Tests.Calls;
using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Queries;

internal sealed class DYN4012ContradictoryConditionsTests
{
    private const string Id = DYN4012ContradictoryConditions.Id;

    [TestCase("b.Day > 5 && {|DYN4012:b.Day < 3|}")]
    [TestCase("b.Day > 5 && b.Hotel == city && ({|DYN4012:b.Day <= 5|})")]
    [TestCase("b.Day == 1 && {|DYN4012:b.Day == 2|}")]
    [TestCase("b.City == \"a\" & {|DYN4012:b.City == \"b\"|}")]
    [TestCase("b.Price.Between(1, 3) && {|DYN4012:b.Price >= 3.5m|}")]
    [TestCase("b.Price < 0.1m && {|DYN4012:b.Price.Between(1, 3)|}")]
    [Reports]
    public Task Conditions_that_exclude_each_other_are_reported(string condition) => CallCheck.AssertAsync(Id, Where(condition));

    [TestCase("b.Day > 3 && b.Day < 5")]
    [TestCase("b.Day >= 3 && b.Day <= 3")]
    [TestCase("b.Day == 1 && b.Price == 2")]
    [TestCase("b.Day == 1 || b.Day == 2")]
    [TestCase("b.Day > number && b.Day < 3")]
    [TestCase("b.Tags.Contains(\"a\") && b.Tags.Contains(\"b\")")]
    [LeavesAlone]
    public Task Conditions_that_can_both_hold_are_left_alone(string condition) => CallCheck.AssertAsync(Id, Where(condition));

    private static string Where(string condition) => CallCheck.In($"await Booking.Where(b => {condition}).AllowScan().AnyAsync();");
}
