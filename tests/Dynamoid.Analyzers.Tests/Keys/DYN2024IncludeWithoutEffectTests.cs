using Dynamoid.Analyzers.Tests.Design;
using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Keys;

internal sealed class DYN2024IncludeWithoutEffectTests
{
    private const string Id = DYN2024IncludeWithoutEffect.Id;

    [TestCase("GlobalIndex(HashKey = nameof(City), Include = {|DYN2024:[nameof(Note)]|})")]
    [TestCase("GlobalIndex(HashKey = nameof(City), Include = {|DYN2024:new[] { \"Note\" }|}, Projection = IndexProjection.All)")]
    [TestCase("GlobalIndex(HashKeys = [nameof(City), nameof(Note)], RangeKeys = [nameof(Day)], Projection = IndexProjection.KeysOnly, Include = {|DYN2024:[nameof(CreatedAt)]|})")]
    [TestCase("LocalIndex(RangeKey = nameof(Day), Include = {|DYN2024:[nameof(Note)]|})")]
    [Reports]
    public Task A_list_that_counts_for_nothing_is_reported(string index) => AssertAsync(index);

    [TestCase("GlobalIndex(HashKey = nameof(City), Projection = {|DYN2024:IndexProjection.Include|})")]
    [TestCase("GlobalIndex(HashKey = nameof(City), Projection = {|DYN2024:IndexProjection.Include|}, Include = [])")]
    [TestCase("LocalIndex(RangeKey = nameof(Day), Projection = {|DYN2024:IndexProjection.Include|})")]
    [Reports]
    public Task A_projection_without_a_list_is_reported(string index) => AssertAsync(index);

    [TestCase("GlobalIndex(HashKey = nameof(City))")]
    [TestCase("GlobalIndex(HashKey = nameof(City), Include = [])")]
    [TestCase("GlobalIndex(HashKey = nameof(City), Projection = IndexProjection.KeysOnly)")]
    [TestCase("GlobalIndex(HashKey = nameof(City), Projection = IndexProjection.Include, Include = [nameof(Note), nameof(CreatedAt)])")]
    [TestCase("LocalIndex(RangeKey = nameof(Day), Projection = IndexProjection.Include, Include = [nameof(Note)])")]
    [LeavesAlone]
    public Task What_belongs_together_is_left_alone(string index) => AssertAsync(index);

    [Test, LeavesAlone]
    public Task An_index_that_holds_the_class_of_its_documents_is_left_alone() => DesignCheck.AssertAsync(Id, """
        [DynamoDocument, GlobalIndex(HashKey = nameof(Name), Projection = IndexProjection.Include)] public partial class Animal { public string? Name { get; set; } }
        [DynamoDocument] public partial class Cat : Animal;
        """);

    [TestCase("GlobalIndex(HashKey = nameof(City), Include = [nameof(Note)])", "Index (city) of 'Place' holds all attributes, whatever Include names: say Projection = IndexProjection.Include, or leave Include out")]
    [TestCase("GlobalIndex(HashKey = nameof(City), Projection = IndexProjection.KeysOnly, Include = [nameof(Note)])", "Index (city) of 'Place' has the projection KeysOnly, which makes Include nothing: say IndexProjection.Include, or leave Include out")]
    [TestCase("GlobalIndex(HashKey = nameof(City), Projection = IndexProjection.Include)", "Index (city) of 'Place' is to include attributes and names none, which DynamoDB refuses: name them by Include, or say IndexProjection.KeysOnly")]
    public async Task The_message_names_the_index_and_says_what_to_do(string index, string message) => Assert.That(await DesignCheck.MessagesAsync(Id, Place(index)), Is.EqualTo([message]));

    [TestCase("GlobalIndex(HashKey = nameof(City), Include = [nameof(Note)])", "GlobalIndex(HashKey = nameof(City), Projection = IndexProjection.Include, Include = [nameof(Note)])")]
    [TestCase("LocalIndex(Include = [nameof(Note)], RangeKey = nameof(Day))", "LocalIndex(Projection = IndexProjection.Include, Include = [nameof(Note)], RangeKey = nameof(Day))")]
    [Fixes]
    public Task The_fix_says_the_projection_that_the_list_is_for(string before, string after) => DesignCheck.Fixing(Id).AssertFixAsync(Place(before), Place(after));

    [TestCase("GlobalIndex(HashKey = nameof(City), Projection = IndexProjection.All, Include = [nameof(Note)])")]
    [TestCase("GlobalIndex(HashKey = nameof(City), Projection = IndexProjection.Include)")]
    public Task No_fix_is_offered_where_one_of_two_is_wrong(string index) => DesignCheck.Fixing(Id).AssertNoFixAsync(Place(index));

    private static Task AssertAsync(string index) => DesignCheck.AssertAsync(Id, Place(index));

    private static string Place(string index) => $$"""
        [DynamoDocument, {{index}}]
        public partial class Place { [RangeKey] public int Number { get; set; } public string? City { get; set; } public int Day { get; set; } public string? Note { get; set; } }
        """;
}
