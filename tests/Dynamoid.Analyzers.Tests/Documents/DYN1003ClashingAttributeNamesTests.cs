using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Documents;

internal sealed class DYN1003ClashingAttributeNamesTests
{
    private static readonly CodeFixesCheck Fixing = Rule.Fixing(DYN1003ClashingAttributeNames.Id);

    [Test, Reports]
    public Task The_second_property_of_a_name_is_reported() => Rule.Reports.AssertAsync("""
        [DynamoDocument] public partial class Address
        {
            public string? HttpServer { get; set; }
            public string? {|DYN1003:HTTPServer|} { get; set; }
            [Field("http_server")] public string? {|DYN1003:Other|} { get; set; }
            [Field("created_at")] public DateTime {|DYN1003:Made|} { get; set; }
        }
        [DynamoMap] public partial record Phone(string Number, [property: Field("number")] string {|DYN1003:Text|});
        """);

    [Test, LeavesAlone]
    public Task Different_names_are_left_alone() => Rule.Reports.AssertAsync("""
        [DynamoDocument(Timestamps = false)] public partial class Address
        {
            public string? City { get; set; }
            [Field("City")] public string? Town { get; set; }
            [Field("created_at")] public DateTime Made { get; set; }
            [Field("city"), NotStored] public string? Place { get; set; }
        }
        """);

    [Test]
    public async Task The_message_names_both_properties_and_the_attribute() => Assert.That(
        await Rule.MessagesAsync("[DynamoMap] partial class Phone { public int A { get; set; } [Field(\"a\")] public int B { get; set; } }"),
        Is.EqualTo(["Property 'B' is stored as 'a' like 'A': give one of them another name with [Field]"]));

    [Test, Fixes]
    public Task The_fix_gives_a_property_back_its_own_name() => Fixing.AssertFixAsync(
        """[DynamoMap] partial class Phone { public int A { get; set; } [Field(name: "a")] public int HomeB { get; set; } }""",
        """[DynamoMap] partial class Phone { public int A { get; set; } [Field("home_b")] public int HomeB { get; set; } }""");

    [Test, Fixes]
    public Task The_fix_numbers_properties_whose_own_names_clash() => Fixing.AssertFixAsync(
        """
        [DynamoDocument] partial class Address
        {
            public string? HttpServer { get; set; }
            public string? HTTPServer { get; set; }
            public string? HttpServer_2 { get; set; }
        }
        """,
        """
        [DynamoDocument] partial class Address
        {
            public string? HttpServer { get; set; }
            [Field("http_server_4")] public string? HTTPServer { get; set; }
            public string? HttpServer_2 { get; set; }
        }
        """);

    [Test, Fixes]
    public Task All_reports_are_fixed_at_once_and_no_two_get_the_same_name() => Fixing.AssertFixAllAsync(
        [
            """
            [DynamoDocument] partial class Address
            {
                public int URLText { get; set; }
                public int UrlText { get; set; }
                public int UrlTEXT { get; set; }
                [Field("url_text")] public int Link { get; set; }
            }
            """,
            """[DynamoMap] partial record Phone(string Number, [property: Field("number")] string Text, [property: Obsolete] string NUMBER);""",
        ],
        """
        [DynamoDocument] partial class Address
        {
            public int URLText { get; set; }
            [Field("url_text_2")] public int UrlText { get; set; }
            [Field("url_text_3")] public int UrlTEXT { get; set; }
            [Field("link")] public int Link { get; set; }
        }
        """,
        """[DynamoMap] partial record Phone(string Number, [property: Field("text")] string Text, [property: Obsolete] [property: Field("number_3")] string NUMBER);""");

    [Test]
    public Task No_fix_is_offered_in_a_base_class_since_it_does_not_know_all_names() => Fixing.AssertNoFixAsync("""
        abstract class Base { public int AB { get; set; } public int Ab { get; set; } }
        [DynamoDocument] partial class Address : Base;
        """);
}
