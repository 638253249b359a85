using Dynamoid.Analyzers.Tests.Calls;
using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Queries;

internal sealed class DYN4011ReversedBoundsTests
{
    private const string Id = DYN4011ReversedBounds.Id;

    [TestCase("b.Day.{|DYN4011:Between|}(5, 3)")]
    [TestCase("b.Day.{|DYN4011:Between|}(1, -1)")]
    [TestCase("b.Price.{|DYN4011:Between|}(1.5m, 1)")]
    [TestCase("b.City.{|DYN4011:Between|}(\"b\", \"a\")")]
    [TestCase("b.City.{|DYN4011:Between|}(\"a\", \"B\")")]
    [TestCase("b.City.{|DYN4011:Between|}(\"a\", nameof(Booking))")]
    [Reports]
    public Task Reversed_bounds_are_reported(string condition) => CallCheck.AssertAsync(Id, Where(condition));

    [TestCase("b.Day.Between(3, 5)")]
    [TestCase("b.Day.Between(3, 3)")]
    [TestCase("b.Day.Between(number, 3)")]
    [TestCase("b.City.Between(\"B\", \"a\")")]
    [LeavesAlone]
    public Task Bounds_in_order_or_of_the_run_are_left_alone(string condition) => CallCheck.AssertAsync(Id, Where(condition));

    [Test, Fixes]
    public Task The_fix_swaps_them() => CallCheck.AssertFixAsync(Id, Where("b.Day.Between(5, 3)") + Where("b.Day.Between(/* from */ 9, 1)").Replace(" Run(", " Run2(", StringComparison.Ordinal), Where("b.Day.Between(3, 5)") + Where("b.Day.Between(/* from */ 1, 9)").Replace(" Run(", " Run2(", StringComparison.Ordinal));

    private static string Where(string condition) => CallCheck.In($"await Booking.Where(b => b.Hotel == city && {condition}).AllowScan().AnyAsync();");
}
