using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Documents;

internal sealed class DYN1011DuplicateExtraAttributesTests
{
    [Test, Reports]
    public Task Each_further_one_is_reported() => Rule.Reports.AssertAsync("""
        [DynamoDocument] public partial class A
        {
            [ExtraAttributes] public Dictionary<string, DynamoValue>? X { get; set; }
            [ExtraAttributes] public Dictionary<string, DynamoValue>? {|DYN1011:Y|} { get; set; }
            [ExtraAttributes] public Dictionary<string, DynamoValue>? {|DYN1011:Z|} { get; set; }
        }
        """);

    [Test, LeavesAlone]
    public Task One_beside_other_dictionaries_is_left_alone() => Rule.Reports.AssertAsync("""
        [DynamoMap] public partial class A { [ExtraAttributes] public Dictionary<string, DynamoValue>? X { get; set; } public Dictionary<string, DynamoValue>? Y { get; set; } }
        """);

    [Test]
    public async Task The_message_names_both_properties() => Assert.That(
        await Rule.MessagesAsync("[DynamoMap] partial class A { [ExtraAttributes] public Dictionary<string, DynamoValue>? X { get; set; } [ExtraAttributes] public Dictionary<string, DynamoValue>? Y { get; set; } }"),
        Is.EqualTo(["Property 'Y' cannot hold the extra attributes because 'X' does already: remove one of the attributes"]));
}
