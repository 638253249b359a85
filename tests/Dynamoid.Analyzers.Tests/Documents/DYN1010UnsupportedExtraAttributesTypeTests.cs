using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Documents;

internal sealed class DYN1010UnsupportedExtraAttributesTypeTests
{
    [Test, Reports]
    public Task Anything_but_a_dictionary_of_values_is_reported() => Rule.Reports.AssertAsync("""
        [DynamoDocument] public partial class A { [ExtraAttributes] public {|DYN1010:Dictionary<string, string>|} More { get; set; } = []; }
        [DynamoMap] public partial class B { [ExtraAttributes] public {|DYN1010:List<DynamoValue>?|} More { get; set; } }
        [DynamoMap] public partial record C([property: ExtraAttributes] {|DYN1010:SortedDictionary<string, DynamoValue>|} More);
        """);

    [Test, LeavesAlone]
    public Task The_three_dictionaries_null_or_not_are_left_alone() => Rule.Reports.AssertAsync("""
        [DynamoDocument] public partial class A { [ExtraAttributes] public Dictionary<string, DynamoValue> More { get; set; } = []; }
        [DynamoMap] public partial class B { [ExtraAttributes] private IDictionary<string, DynamoValue?>? More { get; init; } }
        [DynamoMap] public partial record struct C([property: ExtraAttributes] IReadOnlyDictionary<string, DynamoValue> More);
        """);

    [Test]
    public Task One_that_nothing_can_fill_is_a_property_that_cannot_be_set() => Rule.Reports.AssertAsync("""
        [DynamoDocument] public partial class A { [ExtraAttributes] public Dictionary<string, DynamoValue> {|DYN1004:More|} => []; }
        """);

    [Test]
    public async Task The_message_names_property_and_type() => Assert.That(
        await Rule.MessagesAsync("[DynamoDocument] partial class A { [ExtraAttributes] public string? More { get; set; } }"),
        Is.EqualTo(["Property 'More' cannot hold extra attributes because it is a string?: make it a Dictionary<string, DynamoValue>"]));
}
