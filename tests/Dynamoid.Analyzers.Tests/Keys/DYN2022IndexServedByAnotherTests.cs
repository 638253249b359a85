using Dynamoid.Analyzers.Tests.Design;
using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Keys;

internal sealed class DYN2022IndexServedByAnotherTests
{
    [TestCase("{|DYN2022:GlobalIndex(HashKey = nameof(City))|}, GlobalIndex(HashKey = nameof(City), RangeKey = nameof(Price))")]
    [TestCase("GlobalIndex(HashKey = nameof(City), RangeKey = nameof(Price)), {|DYN2022:GlobalIndex(HashKey = \"City\", Name = \"cities\", Projection = IndexProjection.KeysOnly)|}")]
    [TestCase("GlobalIndex(HashKey = nameof(City), RangeKey = nameof(Price), Projection = IndexProjection.Include, Include = [nameof(Note)]), {|DYN2022:GlobalIndex(HashKey = nameof(City), Projection = IndexProjection.Include, Include = [nameof(Note), nameof(Price)])|}")]
    [TestCase("GlobalIndex(HashKey = nameof(City), RangeKey = nameof(Price)), {|DYN2022:GlobalIndex(HashKey = nameof(City), RangeKey = nameof(Price), Name = \"again\")|}")]
    [TestCase("{|DYN2022:GlobalIndex(HashKey = nameof(City), Projection = IndexProjection.KeysOnly)|}, GlobalIndex(HashKey = nameof(City), Name = \"all\")")]
    [TestCase("{|DYN2022:GlobalIndex(HashKeys = [nameof(City), nameof(Note)])|}, GlobalIndex(HashKeys = [nameof(City), nameof(Note)], RangeKeys = [nameof(Day), nameof(Price)])")]
    [TestCase("GlobalIndex(HashKeys = [nameof(City), nameof(Note)], RangeKeys = [nameof(Day), nameof(Price)]), {|DYN2022:GlobalIndex(HashKeys = [nameof(Note), nameof(City)], RangeKey = nameof(Day))|}")]
    [TestCase("{|DYN2022:GlobalIndex(HashKey = nameof(City), RangeKey = nameof(Note))|}, GlobalIndex(HashKeys = [nameof(City)], RangeKeys = [nameof(Note), nameof(Day)])")]
    [TestCase("GlobalIndex(HashKeys = [nameof(City), nameof(Note)], Projection = IndexProjection.KeysOnly, RangeKey = nameof(Day)), {|DYN2022:GlobalIndex(HashKeys = [nameof(City), nameof(Note)], Projection = IndexProjection.Include, Include = [nameof(Day), nameof(Note)])|}")]
    [TestCase("{|DYN2022:GlobalIndex(HashKey = nameof(City))|}, {|DYN2022:GlobalIndex(HashKey = nameof(City), RangeKey = nameof(Day))|}, GlobalIndex(HashKey = nameof(City), RangeKeys = [nameof(Day), nameof(Price)])")]
    [Reports]
    public Task An_index_that_another_begins_with_is_reported(string indexes) => AssertAsync(indexes);

    [TestCase("GlobalIndex(HashKey = nameof(City)), GlobalIndex(HashKey = nameof(Note), RangeKey = nameof(Price))")]
    [TestCase("GlobalIndex(HashKey = nameof(City)), GlobalIndex(HashKey = nameof(City), RangeKey = nameof(Note))")]
    [TestCase("GlobalIndex(HashKey = nameof(City)), GlobalIndex(HashKey = nameof(City), RangeKey = nameof(Price), Projection = IndexProjection.KeysOnly)")]
    [TestCase("GlobalIndex(HashKey = nameof(City), RangeKey = nameof(Day)), GlobalIndex(HashKey = nameof(City), RangeKey = nameof(Price))")]
    [TestCase("GlobalIndex(HashKeys = [nameof(City), nameof(Note)]), GlobalIndex(HashKeys = [nameof(City), nameof(Note), nameof(Day)], RangeKey = nameof(Price))")]
    [TestCase("GlobalIndex(HashKeys = [nameof(City), nameof(Note)]), GlobalIndex(HashKey = nameof(City), RangeKeys = [nameof(Note), nameof(Day)])")]
    [TestCase("GlobalIndex(HashKey = nameof(City), RangeKeys = [nameof(Day)]), GlobalIndex(HashKey = nameof(City), RangeKeys = [nameof(Price), nameof(Day)])")]
    [TestCase("GlobalIndex(HashKey = nameof(City), RangeKeys = [nameof(Day), nameof(Price)]), GlobalIndex(HashKey = nameof(City), RangeKeys = [nameof(Price), nameof(Day)])")]
    [TestCase("GlobalIndex(HashKey = nameof(City), RangeKey = nameof(Day)), GlobalIndex(HashKey = nameof(City), RangeKeys = [nameof(Day), nameof(Note)])")]
    [TestCase("GlobalIndex(HashKey = nameof(City), RangeKeys = [nameof(Day)]), GlobalIndex(HashKey = nameof(City), RangeKeys = [nameof(Day), nameof(Price)], Projection = IndexProjection.Include, Include = [nameof(Note)])")]
    [LeavesAlone]
    public Task One_that_holds_more_items_or_attributes_is_left_alone(string indexes) => AssertAsync(indexes);

    [Test]
    public async Task The_message_names_both_indexes() => Assert.That(
        await DesignCheck.MessagesAsync(DYN2022IndexServedByAnother.Id, Place("GlobalIndex(HashKeys = [nameof(City), nameof(Note)]), GlobalIndex(HashKeys = [nameof(City), nameof(Note)], RangeKeys = [nameof(Day), nameof(Price)])")),
        Is.EqualTo(["Index (city, note) serves nothing that index (city, note, day, price) does not, and each write pays for it: remove it"]));

    private static Task AssertAsync(string indexes) => DesignCheck.AssertAsync(DYN2022IndexServedByAnother.Id, Place(indexes));

    private static string Place(string indexes) => $$"""
        [DynamoDocument, {{indexes}}]
        public partial class Place { public string? City { get; set; } public decimal Price { get; set; } public int Day { get; set; } public string? Note { get; set; } }
        """;
}
