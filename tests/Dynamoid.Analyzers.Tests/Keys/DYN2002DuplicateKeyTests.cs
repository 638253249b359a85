using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Keys;

internal sealed class DYN2002DuplicateKeyTests
{
    private static readonly CodeFixesCheck Fixing = Rule.Fixing(DYN2002DuplicateKey.Id);

    [Test, Reports]
    public Task Each_further_property_of_a_key_is_reported() => Rule.Reports.AssertAsync("""
        [DynamoDocument] public partial class Address
        {
            [HashKey] public string First { get; set; } = "";
            [HashKey] public string {|DYN2002:Second|} { get; set; } = "";
            [RangeKey] public int Third { get; set; }
            [RangeKey] public int {|DYN2002:Fourth|} { get; set; }
        }
        """);

    [Test, Reports]
    public Task A_property_that_is_both_keys_is_reported() => Rule.Reports.AssertAsync("""
        [DynamoDocument] public partial class Address { [HashKey, RangeKey] public string {|DYN2002:Code|} { get; set; } = ""; }
        """);

    [Test, LeavesAlone]
    public Task One_of_each_is_left_alone() => Rule.Reports.AssertAsync("""
        [DynamoDocument] public partial class Address { [HashKey] public string A { get; set; } = ""; [RangeKey] public string B { get; set; } = ""; }
        """);

    [Test]
    public async Task The_message_names_both_properties_and_the_key() => Assert.That(
        await Rule.MessagesAsync("[DynamoDocument] partial class Pair { [HashKey] public int A { get; set; } [HashKey] public int B { get; set; } }"),
        Is.EqualTo(["Property 'B' cannot be the hash key because 'A' is a key already: remove one of the attributes"]));

    [Test, Fixes]
    public Task The_fix_removes_the_attribute_alone() => Fixing.AssertFixAsync(
        """
        [DynamoDocument] public partial class Address
        {
            [HashKey] public string A { get; set; } = "";

            // Not the key.
            [HashKey]
            [Field("bee")] public string B { get; set; } = "";
        }
        """,
        """
        [DynamoDocument] public partial class Address
        {
            [HashKey] public string A { get; set; } = "";

            // Not the key.
            [Field("bee")] public string B { get; set; } = "";
        }
        """);

    [Test, Fixes]
    public Task All_reports_are_fixed_at_once() => Fixing.AssertFixAllAsync(
        [
            """
            [DynamoDocument] public partial class Address
            {
                [HashKey, RangeKey] public string A { get; set; } = "";
                [HashKey, Field("bee")] public string B { get; set; } = "";
                [HashKey] /* why? */ public string C { get; set; } = "";
            }
            """,
            "[DynamoDocument] public partial record Order([property: HashKey] int Number, [property: HashKey] int Other);",
        ],
        """
        [DynamoDocument] public partial class Address
        {
            [HashKey] public string A { get; set; } = "";
            [Field("bee")] public string B { get; set; } = "";
             /* why? */ public string C { get; set; } = "";
        }
        """,
        "[DynamoDocument] public partial record Order([property: HashKey] int Number, int Other);");
}
