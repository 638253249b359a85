using Dynamoid.Analyzers.Tests.Design;
using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Keys;

internal sealed class DYN2022IndexServedByAnotherTests
{
    [TestCase("{|DYN2022:GlobalIndex(HashKey = nameof(City))|}, GlobalIndex(HashKey = nameof(City), RangeKey = nameof(Price))")]
    [TestCase("GlobalIndex(HashKey = nameof(City), RangeKey = nameof(Price)), {|DYN2022:GlobalIndex(HashKey = \"City\", Name = \"cities\", Projection = IndexProjection.KeysOnly)|}")]
    [TestCase("GlobalIndex(HashKey = nameof(City), RangeKey = nameof(Price), Projection = IndexProjection.Include, Include = [nameof(Note)]), {|DYN2022:GlobalIndex(HashKey = nameof(City), Projection = IndexProjection.Include, Include = [nameof(Note), nameof(Price)])|}")]
    [Reports]
    public Task An_index_that_another_begins_with_is_reported(string indexes) => AssertAsync(indexes);

    [TestCase("GlobalIndex(HashKey = nameof(City)), GlobalIndex(HashKey = nameof(Note), RangeKey = nameof(Price))")]
    [TestCase("GlobalIndex(HashKey = nameof(City)), GlobalIndex(HashKey = nameof(City), RangeKey = nameof(Note))")]
    [TestCase("GlobalIndex(HashKey = nameof(City)), GlobalIndex(HashKey = nameof(City), RangeKey = nameof(Price), Projection = IndexProjection.KeysOnly)")]
    [TestCase("GlobalIndex(HashKey = nameof(City), RangeKey = nameof(Day)), GlobalIndex(HashKey = nameof(City), RangeKey = nameof(Price))")]
    [LeavesAlone]
    public Task One_that_holds_more_items_or_attributes_is_left_alone(string indexes) => AssertAsync(indexes);

    private static Task AssertAsync(string indexes) => DesignCheck.AssertAsync(DYN2022IndexServedByAnother.Id, $$"""
        [DynamoDocument, {{indexes}}]
        public partial class Place { public string? City { get; set; } public decimal Price { get; set; } public int Day { get; set; } public string? Note { get; set; } }
        """);
}
