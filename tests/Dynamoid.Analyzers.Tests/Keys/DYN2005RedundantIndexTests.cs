using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Keys;

internal sealed class DYN2005RedundantIndexTests
{
    private static readonly CodeFixesCheck Fixing = Rule.Fixing(DYN2005RedundantIndex.Id);

    [Test, Reports]
    public Task Indexes_that_repeat_another_or_order_as_the_table_does_are_reported() => Rule.Reports.AssertAsync("""
        [DynamoDocument]
        [GlobalIndex(HashKey = nameof(City), Name = "a")]
        [GlobalIndex(HashKey = nameof(Number), Name = {|DYN2005:"a"|})]
        [GlobalIndex(HashKey = nameof(Zip))]
        [{|DYN2005:GlobalIndex(HashKey = nameof(Zip))|}]
        [LocalIndex(RangeKey = {|DYN2005:nameof(Number)|})]
        public partial class Address
        {
            [RangeKey] public int Number { get; set; }
            public string? City { get; set; }
            public string? Zip { get; set; }
        }
        [DynamoDocument, {|DYN2005:LocalIndex(RangeKey = nameof(Total))|}] public partial class Order { public int Total { get; set; } }
        """);

    [Test, Reports]
    public Task An_index_of_one_property_twice_is_reported() => Rule.Reports.AssertAsync("""
        [DynamoDocument]
        [GlobalIndex(HashKey = nameof(City), RangeKey = {|DYN2005:"City"|})]
        [LocalIndex(RangeKey = {|DYN2005:"Id"|})]
        public partial class Address { [RangeKey] public int Number { get; set; } public string? City { get; set; } }
        """);

    [Test, Reports]
    public Task Indexes_whose_names_differ_only_in_letters_that_such_a_name_cannot_have_are_reported() => Rule.Reports.AssertAsync("""
        [DynamoDocument]
        [GlobalIndex(HashKey = nameof(City))]
        [{|DYN2005:GlobalIndex(HashKey = nameof(Zip))|}]
        [GlobalIndex(HashKey = nameof(Street))]
        public partial class Address
        {
            [Field("a b")] public string? City { get; set; }
            [Field("a:b")] public string? Zip { get; set; }
            [Field("a.b")] public string? Street { get; set; }
        }
        """);

    [Test, LeavesAlone]
    public Task Indexes_of_different_names_are_left_alone() => Rule.Reports.AssertAsync("""
        [DynamoDocument]
        [GlobalIndex(HashKey = nameof(City))]
        [GlobalIndex(HashKey = nameof(City), RangeKey = nameof(Number))]
        [GlobalIndex(HashKey = nameof(City), Name = "keys_only", Projection = IndexProjection.KeysOnly)]
        [LocalIndex(RangeKey = nameof(City))]
        public partial class Address { [RangeKey] public int Number { get; set; } public string? City { get; set; } }
        """);

    [Test]
    public async Task The_message_names_the_document_and_says_why() => Assert.That(
        await Rule.MessagesAsync("[DynamoDocument, LocalIndex(RangeKey = \"Total\")] partial class Order { public int Total { get; set; } }"),
        Is.EqualTo(["Remove or change this index of 'Order', because the table has no range key, so its items cannot be ordered another way"]));

    [Test, Fixes]
    public Task The_fix_removes_the_index() => Fixing.AssertFixAsync(
        "[DynamoDocument, LocalIndex(RangeKey = nameof(Total))] partial class Order { public int Total { get; set; } }",
        "[DynamoDocument] partial class Order { public int Total { get; set; } }");

    [Test, Fixes]
    public Task All_reports_are_fixed_at_once() => Fixing.AssertFixAllAsync(
        [
            """
            // Orders by their numbers.
            [DynamoDocument]
            [LocalIndex(RangeKey = nameof(Number))]
            [GlobalIndex(HashKey = nameof(Zip)), GlobalIndex(HashKey = nameof(Zip))]
            partial class Order { [RangeKey] public int Number { get; set; } public string? Zip { get; set; } }
            """,
            "[LocalIndex(RangeKey = nameof(City)), DynamoDocument] partial class Address { public string? City { get; set; } }",
        ],
        """
        // Orders by their numbers.
        [DynamoDocument]
        [GlobalIndex(HashKey = nameof(Zip))]
        partial class Order { [RangeKey] public int Number { get; set; } public string? Zip { get; set; } }
        """,
        "[DynamoDocument] partial class Address { public string? City { get; set; } }");

    [TestCase("""GlobalIndex(HashKey = nameof(City), Name = "a"), GlobalIndex(HashKey = nameof(Zip), Name = "a")""")]
    [TestCase("""GlobalIndex(HashKey = nameof(City), RangeKey = nameof(City))""")]
    [TestCase("""GlobalIndex(HashKeys = [nameof(City), nameof(City)])""")]
    public Task No_fix_is_offered_where_another_name_or_key_would_do(string indexes) => Fixing.AssertNoFixAsync($$"""
        [DynamoDocument, {{indexes}}] partial class Address { public string? City { get; set; } public string? Zip { get; set; } }
        """);
}
