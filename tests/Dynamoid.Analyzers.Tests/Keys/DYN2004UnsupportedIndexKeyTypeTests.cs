using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Keys;

internal sealed class DYN2004UnsupportedIndexKeyTypeTests
{
    [Test, Reports]
    public Task Index_keys_of_other_types_than_text_numbers_and_bytes_are_reported() => Rule.Reports.AssertAsync("""
        [DynamoDocument]
        [GlobalIndex(HashKey = {|DYN2004:nameof(Tags)|}, RangeKey = {|DYN2004:nameof(Flag)|})]
        [LocalIndex(RangeKey = {|DYN2004:"Tags"|})]
        public partial class Address
        {
            [RangeKey] public int Number { get; set; }
            public HashSet<string> Tags { get; set; } = [];
            public bool? Flag { get; set; }
        }
        """);

    [Test, LeavesAlone]
    public Task Attributes_that_an_index_only_holds_may_be_of_any_type() => Rule.Reports.AssertAsync("""
        [DynamoDocument, GlobalIndex(HashKey = nameof(City), Projection = IndexProjection.Include, Include = [nameof(Tags), nameof(Flag)])]
        public partial class Address
        {
            public string? City { get; set; }
            public HashSet<string> Tags { get; set; } = [];
            public bool? Flag { get; set; }
        }
        """);

    [Test]
    public async Task The_message_names_the_property_and_its_type() => Assert.That(
        await Rule.MessagesAsync("[DynamoDocument, GlobalIndex(HashKey = \"Flag\")] partial class Address { public bool Flag { get; set; } }"),
        Is.EqualTo(["Property 'Flag' of type 'bool' cannot be the key of an index: name one that is text, a number, a time, an enum, a Guid or bytes"]));
}
