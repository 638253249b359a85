using Dynamoid.Analyzers.Tests.Calls;
using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Queries;

internal sealed class DYN4015RawConditionCouldBeTypedTests
{
    private const string Id = DYN4015RawConditionCouldBeTyped.Id;

    [TestCase("#d > :d")]
    [TestCase(" city<>:c ")]
    [TestCase("#d BETWEEN :a AND :b")]
    [TestCase("begins_with(#c, :c)")]
    [TestCase("contains(tags, :c)")]
    [TestCase("attribute_exists(#c)")]
    [TestCase("attribute_not_exists ( #a.#b[0] )")]
    [Reports]
    public Task One_comparison_or_function_is_reported(string text) => CallCheck.AssertAsync(Id, Where($"Condition.{{|DYN4015:Raw|}}(\"{text}\")"));

    [TestCase("Condition.Raw(\"#a > #b AND size(#c) = :n\")")]
    [TestCase("Condition.Raw(\"#a = :a OR #b = :b\")")]
    [TestCase("Condition.Raw(city)")]
    [TestCase("b.Day > 3")]
    [LeavesAlone]
    public Task What_fields_cannot_say_in_one_is_left_alone(string condition) => CallCheck.AssertAsync(Id, Where(condition));

    private static string Where(string condition) => CallCheck.In($"await Booking.Where(b => b.Hotel == city && {condition}).AllowScan().AnyAsync();");
}
