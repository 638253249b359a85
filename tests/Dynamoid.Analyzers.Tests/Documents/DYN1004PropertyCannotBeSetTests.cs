using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Documents;

internal sealed class DYN1004PropertyCannotBeSetTests
{
    private static readonly CodeFixesCheck Fixing = Rule.Fixing(DYN1004PropertyCannotBeSet.Id);

    [Test, Reports]
    public Task A_property_of_a_base_class_that_cannot_be_set_from_the_document_is_reported() => Rule.Reports.AssertAsync("""
        public abstract class Base
        {
            public string {|DYN1004:Fixed|} { get; } = "";
            public string {|DYN1004:Own|} { get; private set; } = "";
        }
        [DynamoDocument] public partial class Address : Base;
        """);

    [Test, LeavesAlone]
    public Task Every_reachable_way_to_set_a_property_is_left_alone() => Rule.Reports.AssertAsync("""
        public abstract class Base { public string Shared { get; protected set; } = ""; }
        [DynamoDocument] public partial class Address : Base
        {
            public string GetOnly { get; } = "";
            public string Initial { get; init; } = "";
            public string Hidden { get; private set; } = "";
            public required string Needed { get; set; }
        }
        [DynamoMap] public partial record Phone(string Number);
        """);

    [Test]
    public async Task The_message_names_the_property_and_the_class_that_declares_it() => Assert.That(
        await Rule.MessagesAsync("class Base { public int Size { get; } } [DynamoDocument] partial class Address : Base;"),
        Is.EqualTo(["Property 'Size' of 'Base' cannot be filled from an item: give it a set or init accessor that the document can reach, or mark it [NotStored]"]));

    [Test, Fixes]
    public Task The_fix_keeps_the_property_out_of_the_item() => Fixing.AssertFixAsync(
        "class Base { public int Size { get; } } [DynamoDocument] partial class Address : Base;",
        "class Base { [NotStored] public int Size { get; } } [DynamoDocument] partial class Address : Base;");

    [Test, Fixes]
    public Task A_property_that_several_documents_inherit_is_marked_once() => Fixing.AssertFixAllAsync(
        [
            "class Base { public int Size { get; } public int Width { get; } }",
            "[DynamoDocument] partial class Address : Base; [DynamoDocument] partial class Order : Base;",
        ],
        "class Base { [NotStored] public int Size { get; } [NotStored] public int Width { get; } }",
        "[DynamoDocument] partial class Address : Base; [DynamoDocument] partial class Order : Base;");
}
