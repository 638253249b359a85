using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Documents;

internal sealed class DYN1015DiscriminatorClashTests
{
    [Test, Reports]
    public Task A_property_of_the_class_or_a_subtype_under_its_name_is_reported() => Rule.Reports.AssertAsync("""
        [DynamoMap(Discriminator = "type"), DynamoMapSubtype(typeof(Card), "card")] public partial class Payment;
        [DynamoMap] public partial class Card : Payment { public string? {|DYN1015:Type|} { get; set; } }
        [DynamoMap(Discriminator = "k"), DynamoMapSubtype(typeof(Dog), "dog")] public partial class Animal;
        [DynamoMap] public partial class Dog : Animal { [Field("k")] public string? {|DYN1015:Kind|} { get; set; } }
        """);

    [Test, LeavesAlone]
    public Task Properties_under_other_names_are_left_alone() => Rule.Reports.AssertAsync("""
        [DynamoMap(Discriminator = "type"), DynamoMapSubtype(typeof(Card), "card")] public abstract partial class Payment { [NotStored] public string? Type { get; set; } }
        [DynamoMap] public partial class Card : Payment { [Field("kind")] public string? CardType { get; set; } }
        """);

    [Test]
    public async Task The_message_names_property_and_attribute() => Assert.That(
        await Rule.MessagesAsync("[DynamoMap(Discriminator = \"type\"), DynamoMapSubtype(typeof(P), \"p\")] partial class P { public int Type { get; set; } }"),
        Is.EqualTo(["Property 'Type' cannot be stored as 'type' because that attribute tells the subtype: name another attribute by [Field], or mark the property [NotStored]"]));
}
