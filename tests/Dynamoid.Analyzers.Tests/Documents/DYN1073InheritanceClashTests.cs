using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Documents;

internal sealed class DYN1073InheritanceClashTests
{
    [Test, Reports]
    public Task A_property_in_the_place_of_the_discriminator_is_reported() => Rule.Reports.AssertAsync("""
        [DynamoDocument] public partial class Animal;
        [DynamoDocument] public partial class Cat : Animal { public string? {|DYN1073:Type|} { get; set; } }
        [DynamoDocument, Inheritance(Discriminator = "kind")] public partial class Plant { [Field("kind")] public string? {|DYN1073:Sort|} { get; set; } }
        """);

    [Test, LeavesAlone]
    public Task Other_properties_and_documents_of_one_class_are_left_alone() => Rule.Reports.AssertAsync("""
        [DynamoDocument] public partial class Thing { public string? Type { get; set; } }
        [DynamoDocument, Inheritance(Discriminator = "kind")] public partial class Plant { public string? Type { get; set; } [NotStored] public string? Kind { get; set; } }
        [DynamoDocument] public partial class Tree : Plant { [Field("sort")] public new string? Kind { get; set; } }
        """);

    [Test]
    public async Task The_message_names_attribute_and_root() => Assert.That(
        await Rule.MessagesAsync("[DynamoDocument] partial class Animal; [DynamoDocument] partial class Cat : Animal { public string? Type { get; set; } }"),
        Is.EqualTo(["Property 'Type' cannot be stored as 'type' because that attribute tells of which class an item of 'Animal' is: name another attribute by [Field], or mark the property [NotStored]"]));
}
