using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Keys;

internal sealed class DYN2006UnusableIndexKeyTests
{
    private static readonly CodeFixesCheck Fixing = Rule.Fixing(DYN2006UnusableIndexKey.Id);
    private const string Members = "public string? A { get; set; } public string? B { get; set; } public int C { get; set; } public int D { get; set; } public int E { get; set; }";

    [TestCase("{|DYN2006:GlobalIndex|}")]
    [TestCase("{|DYN2006:GlobalIndex(Name = \"a\")|}")]
    [TestCase("{|DYN2006:GlobalIndex(RangeKey = nameof(A))|}")]
    [TestCase("GlobalIndex(HashKeys = {|DYN2006:[]|})")]
    [TestCase("GlobalIndex(HashKey = nameof(A), RangeKeys = {|DYN2006:[]|})")]
    [TestCase("GlobalIndex(HashKey = nameof(A), HashKeys = {|DYN2006:[nameof(B)]|})")]
    [TestCase("GlobalIndex(HashKey = nameof(A), RangeKey = nameof(B), RangeKeys = {|DYN2006:[nameof(C)]|})")]
    [TestCase("GlobalIndex(HashKeys = {|DYN2006:[nameof(A), nameof(B), nameof(C), nameof(D), nameof(E)]|})")]
    [TestCase("GlobalIndex(HashKey = \"Id\", RangeKeys = {|DYN2006:new[] { nameof(A), nameof(B), nameof(C), nameof(D), nameof(E) }|})")]
    [Reports]
    public Task A_key_that_is_missing_told_twice_or_too_long_is_reported(string index) =>
        Rule.Reports.AssertAsync($"[DynamoDocument, {index}] public partial class Address {{ {Members} }}");

    [TestCase("GlobalIndex(HashKey = nameof(A))")]
    [TestCase("GlobalIndex(HashKeys = [nameof(A), nameof(B), nameof(C), nameof(D)], RangeKeys = [nameof(E), \"Id\", \"CreatedAt\", \"UpdatedAt\"])")]
    [TestCase("GlobalIndex(HashKeys = [nameof(A)], RangeKey = nameof(B))")]
    [LeavesAlone]
    public Task One_to_four_attributes_on_a_side_are_left_alone(string index) =>
        Rule.Reports.AssertAsync($"[DynamoDocument, {index}] public partial class Address {{ {Members} }}");

    [Test]
    public Task Each_property_of_the_key_is_looked_at() => Rule.Reports.AssertAsync($$"""
        [DynamoDocument, GlobalIndex(HashKeys = [nameof(A), {|DYN2003:"Nothing"|}], RangeKeys = [nameof(C), {|DYN2004:nameof(Tags)|}])]
        public partial class Address { {{Members}} public HashSet<string> Tags { get; set; } = []; }
        [DynamoDocument, GlobalIndex(HashKeys = [nameof(A), nameof(B)], RangeKeys = [nameof(C), {|DYN2005:nameof(A)|}])]
        public partial class Order { {{Members}} }
        [DynamoDocument, GlobalIndex(HashKeys = [nameof(A), {|DYN2005:"A"|}])]
        public partial class Visit { {{Members}} }
        """);

    [TestCase("GlobalIndex(Name = \"a\")", "it has no hash key")]
    [TestCase("GlobalIndex(HashKey = \"A\", HashKeys = [\"B\"])", "HashKey and HashKeys name its hash key twice")]
    [TestCase("GlobalIndex(HashKey = \"A\", RangeKeys = [])", "RangeKeys names no property")]
    [TestCase("GlobalIndex(HashKeys = [\"A\", \"B\", \"C\", \"D\", \"E\"])", "DynamoDB takes 4 attributes in a hash key")]
    public async Task The_message_names_the_document_and_says_why(string index, string why) => Assert.That(
        await Rule.MessagesAsync($"[DynamoDocument, {index}] partial class Address {{ {Members} }}"),
        Is.EqualTo([$"Change the key of this index of 'Address', because {why}"]));

    [TestCase("HashKey = nameof(A), RangeKeys = []", "HashKey = nameof(A)")]
    [TestCase("RangeKeys = [], HashKey = nameof(A)", "HashKey = nameof(A)")]
    [TestCase("HashKey = nameof(A), HashKeys = [], Name = \"a\"", "HashKey = nameof(A), Name = \"a\"")]
    [TestCase("HashKey = nameof(A), HashKeys = [nameof(A), nameof(B)]", "HashKeys = [nameof(A), nameof(B)]")]
    [TestCase("HashKeys = [nameof(A)], RangeKeys = [nameof(C), nameof(B)], RangeKey = nameof(B)", "HashKeys = [nameof(A)], RangeKeys = [nameof(C), nameof(B)]")]
    [Fixes]
    public Task The_fix_removes_what_says_nothing_more(string index, string cured) => Fixing.AssertFixAsync(
        $"[DynamoDocument, GlobalIndex({index})] partial class Address {{ {Members} }}",
        $"[DynamoDocument, GlobalIndex({cured})] partial class Address {{ {Members} }}");

    [Test, Fixes]
    public Task All_reports_are_fixed_at_once() => Fixing.AssertFixAllAsync(
        [
            $"[DynamoDocument, GlobalIndex(HashKey = nameof(A), RangeKeys = []), GlobalIndex(HashKey = nameof(B), HashKeys = [nameof(B)])] partial class Address {{ {Members} }}",
            $"[DynamoDocument, GlobalIndex(HashKey = nameof(A), RangeKeys = [])] partial class Order {{ {Members} }}",
        ],
        $"[DynamoDocument, GlobalIndex(HashKey = nameof(A)), GlobalIndex(HashKeys = [nameof(B)])] partial class Address {{ {Members} }}",
        $"[DynamoDocument, GlobalIndex(HashKey = nameof(A))] partial class Order {{ {Members} }}");

    [TestCase("GlobalIndex(HashKeys = [])")]
    [TestCase("GlobalIndex(RangeKey = nameof(A))")]
    [TestCase("GlobalIndex(HashKey = nameof(A), HashKeys = [nameof(B)])")]
    [TestCase("GlobalIndex(HashKeys = [nameof(A), nameof(B), nameof(C), nameof(D), nameof(E)])")]
    public Task No_fix_is_offered_where_a_property_has_to_be_chosen(string index) => Fixing.AssertNoFixAsync($"[DynamoDocument, {index}] partial class Address {{ {Members} }}");
}
