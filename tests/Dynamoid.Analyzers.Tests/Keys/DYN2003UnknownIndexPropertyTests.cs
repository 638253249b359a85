using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Keys;

internal sealed class DYN2003UnknownIndexPropertyTests
{
    private static readonly CodeFixesCheck Fixing = Rule.Fixing(DYN2003UnknownIndexProperty.Id);

    [Test, Reports]
    public Task Names_of_no_stored_property_are_reported_where_they_are_written() => Rule.Reports.AssertAsync("""
        [DynamoDocument]
        [GlobalIndex(HashKey = {|DYN2003:"Town"|}, RangeKey = {|DYN2003:nameof(Computed)|})]
        [GlobalIndex(HashKey = nameof(City), Include = new[] { "City", {|DYN2003:"Rest"|} })]
        [GlobalIndex(HashKey = nameof(City), Name = "other", Include = [{|DYN2003:nameof(Hidden)|}, "City"])]
        public partial class Address
        {
            public string? City { get; set; }
            public string Computed => City + "!";
            internal int Hidden { get; set; }
        }
        """);

    [Test, LeavesAlone]
    public Task Names_of_declared_and_generated_properties_are_left_alone() => Rule.ReportsGenerated.AssertAsync("""
        [DynamoDocument]
        [GlobalIndex(HashKey = nameof(City), RangeKey = "CreatedAt")]
        [GlobalIndex(HashKey = nameof(Address.City), RangeKey = nameof(UpdatedAt), Include = [nameof(CreatedAt)])]
        public partial class Address { public string? City { get; set; } }
        """);

    [Test]
    public async Task The_message_names_what_is_written_and_the_document() => Assert.That(
        await Rule.MessagesAsync("[DynamoDocument, GlobalIndex(HashKey = nameof(Town))] partial class Address { }"),
        Is.EqualTo(["'Town' is not a stored property of 'Address': name one that is, best with nameof"]));

    [Test, Fixes]
    public Task The_fix_names_the_nearest_property() => Fixing.AssertFixAsync(
        """
        [DynamoDocument, GlobalIndex(HashKey = "Ctiy")]
        public partial class Address { public string? City { get; set; } public string? Citizen { get; set; } }
        """,
        """
        [DynamoDocument, GlobalIndex(HashKey = nameof(City))]
        public partial class Address { public string? City { get; set; } public string? Citizen { get; set; } }
        """);

    [Test, Fixes]
    public Task All_reports_are_fixed_at_once() => Fixing.AssertFixAllAsync(
        [
            """
            [DynamoDocument, GlobalIndex(HashKey = "city", RangeKey = nameof(Latitud), Include = ["tags", "Zip"])]
            public partial class Address
            {
                public string? City { get; set; }
                public int Latitude { get; set; }
                public HashSet<string> Tags { get; set; } = [];
                public int Zip { get; set; }
            }
            """,
            "[DynamoDocument, GlobalIndex(HashKey = \"citi\")] public partial class Order { public string? City { get; set; } }",
        ],
        """
        [DynamoDocument, GlobalIndex(HashKey = nameof(City), RangeKey = nameof(Latitude), Include = [nameof(Tags), "Zip"])]
        public partial class Address
        {
            public string? City { get; set; }
            public int Latitude { get; set; }
            public HashSet<string> Tags { get; set; } = [];
            public int Zip { get; set; }
        }
        """,
        "[DynamoDocument, GlobalIndex(HashKey = nameof(City))] public partial class Order { public string? City { get; set; } }");

    [TestCase("""[DynamoDocument, GlobalIndex(HashKey = "Town")] partial class A { public string? City { get; set; } }""")]
    [TestCase("""[DynamoDocument, GlobalIndex(HashKey = "Citx")] partial class A { public string? City { get; set; } public string? Cite { get; set; } }""")]
    [TestCase("""[DynamoDocument, GlobalIndex(HashKey = "Flg")] partial class A { public bool Flag { get; set; } }""")]
    [TestCase("""[DynamoDocument, GlobalIndex(HashKey = "City", RangeKey = "Citi")] partial class A { public string? City { get; set; } }""")]
    [TestCase("""[DynamoDocument, GlobalIndex(HashKeys = ["City", "Citi"])] partial class A { public string? City { get; set; } }""")]
    [TestCase("""[DynamoDocument, GlobalIndex(HashKey = "")] partial class A { public string? C { get; set; } }""")]
    public Task No_fix_is_offered_when_no_one_property_is_near_and_fit(string source) => Fixing.AssertNoFixAsync(source);
}
