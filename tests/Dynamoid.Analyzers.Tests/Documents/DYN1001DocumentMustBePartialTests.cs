using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Documents;

internal sealed class DYN1001DocumentMustBePartialTests
{
    private static readonly CodeFixesCheck Fixing = Rule.Fixing(DYN1001DocumentMustBePartial.Id);

    [Test, Reports]
    public Task A_document_or_map_that_is_not_partial_is_reported_on_its_name() => Rule.Reports.AssertAsync("""
        [DynamoDocument] public class {|DYN1001:Address|};
        [DynamoDocument] public sealed record {|DYN1001:Order|} { public int Total { get; set; } }
        [DynamoMap] public class {|DYN1001:Phone|};
        """);

    [Test, Reports]
    public Task Each_type_around_a_document_is_reported_when_it_is_not_partial() => Rule.Reports.AssertAsync("""
        public static class {|DYN1001:Shop|}
        {
            public partial class Model
            {
                public interface {|DYN1001:IDocuments|} { [DynamoDocument] partial class Address; }
            }
        }
        """);

    [Test, LeavesAlone]
    public Task Partial_documents_and_unmarked_classes_are_left_alone() => Rule.Reports.AssertAsync("""
        [DynamoDocument] public partial class Address;
        [DynamoMap] public partial record Phone(string Number);
        [DynamoDocument] public partial class InParts;
        partial class InParts { public string? City { get; set; } }
        public class Plain { public object? Anything { get; set; } }
        """);

    [Test, LeavesAlone]
    public Task An_attribute_of_another_library_is_left_alone() => Rule.Reports.AssertAsync("""
        namespace Other { public class DynamoDocumentAttribute : System.Attribute; }
        namespace Shop { [Other.DynamoDocument] public class Address; }
        """);

    [Test]
    public async Task The_message_names_the_type_that_lacks_the_word_and_the_document() => Assert.That(
        await Rule.MessagesAsync("class Shop { [DynamoDocument] partial class Address; }"),
        Is.EqualTo(["Declare 'Shop' partial, so that what is generated for 'Address' can be added to it"]));

    [Test, Fixes]
    public Task The_fix_adds_the_word_before_the_keyword() => Fixing.AssertFixAsync(
        """
        // Where somebody lives.
        [DynamoDocument]
        public sealed record Address { }
        """,
        """
        // Where somebody lives.
        [DynamoDocument]
        public sealed partial record Address { }
        """);

    [Test, Fixes]
    public Task The_fix_reaches_the_types_around() => Fixing.AssertFixAsync(
        """
        static class Shop
        {
            partial struct Model
            {
                /* no modifier */ class Documents { [DynamoDocument] class Address; }
            }
        }
        """,
        """
        static partial class Shop
        {
            partial struct Model
            {
                /* no modifier */ partial class Documents { [DynamoDocument] partial class Address; }
            }
        }
        """,
        offer: 2);

    [Test, Fixes]
    public Task All_reports_of_a_project_are_fixed_at_once() => Fixing.AssertFixAllAsync(
        [
            "class Shop { [DynamoDocument] class Address; [DynamoDocument] class Order; [DynamoMap] partial class Phone; }",
            "[DynamoDocument] public class User;\n[DynamoDocument] public record Account;",
        ],
        "partial class Shop { [DynamoDocument] partial class Address; [DynamoDocument] partial class Order; [DynamoMap] partial class Phone; }",
        "[DynamoDocument] public partial class User;\n[DynamoDocument] public partial record Account;");
}
