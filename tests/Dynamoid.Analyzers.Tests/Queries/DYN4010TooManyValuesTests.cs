using System.Globalization;
using Dynamoid.Analyzers.Tests.Calls;
using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Queries;

internal sealed class DYN4010TooManyValuesTests
{
    private const string Id = DYN4010TooManyValues.Id;

    [TestCase("b.Day.{|DYN4010:In|}(VALUES)")]
    [TestCase("b.Day.{|DYN4010:In|}([VALUES])")]
    [TestCase("b.Day.{|DYN4010:In|}(new[] { VALUES })")]
    [TestCase("b.Day.{|DYN4010:In|}(new List<int> { 1 }) | b.Day.{|DYN4010:In|}(new int[] { VALUES })")]
    [Reports]
    public Task More_than_100_values_are_reported(string condition) => AssertAsync(condition.Replace("{|DYN4010:In|}(new List<int> { 1 })", "In(new List<int> { 1 })", StringComparison.Ordinal), 101);

    [TestCase("b.Day.In(VALUES)", 100)]
    [TestCase("b.Day.InAny([VALUES])", 101)]
    [TestCase("b.Day.In([VALUES, 1, 1, 1])", 99)]
    [LeavesAlone]
    public Task What_one_list_can_hold_is_left_alone(string condition, int count) => AssertAsync(condition, count);

    [TestCase("b.Day.In(VALUES)", "b.Day.InAny([VALUES])")]
    [TestCase("b.Day.In([VALUES])", "b.Day.InAny([VALUES])")]
    [Fixes]
    public Task The_fix_sends_several_lists(string before, string after) => CallCheck.AssertFixAsync(Id, Where(before, 101), Where(after, 101));

    private static Task AssertAsync(string condition, int count) => CallCheck.AssertAsync(Id, Where(condition, count));

    private static string Where(string condition, int count) => CallCheck.In(
        $"await Booking.Where(b => b.Hotel == city && ({condition.Replace("VALUES", string.Join(", ", Enumerable.Range(1, count).Select(static n => n.ToString(CultureInfo.InvariantCulture))), StringComparison.Ordinal)})).AllowScan().AnyAsync();");
}
