using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Documents;

internal sealed class DYN1005NoUsableConstructorTests
{
    [Test, Reports]
    public Task A_class_whose_constructors_take_what_is_not_stored_is_reported() => Rule.Reports.AssertAsync("""
        [DynamoDocument] public partial class {|DYN1005:Address|}(string street, int number) { public string Street { get; } = street + number; }
        [DynamoMap] public partial class {|DYN1005:Phone|}
        {
            public Phone(int number) => Number = $"{number}";
            public string Number { get; set; }
        }
        """);

    [Test, LeavesAlone]
    public Task Constructors_that_take_stored_properties_or_nothing_are_left_alone() => Rule.Reports.AssertAsync("""
        [DynamoDocument] public partial class Address(string id, int number) { public string Id { get; } = id; public int Number { get; set; } = number; }
        [DynamoMap] public partial class Phone
        {
            private Phone() => Number = "";
            public Phone(int number) => Number = $"{number}";
            public string Number { get; set; }
        }
        [DynamoMap] public partial record Point(int X, int Y = 0);
        """);

    [Test]
    public async Task The_message_names_the_class() => Assert.That(
        await Rule.MessagesAsync("[DynamoMap] partial class Phone(int digits) { public string Number { get; set; } = $\"{digits}\"; }"),
        Is.EqualTo(["No constructor of 'Phone' can be called when an item is read: add one without parameters, or one whose parameters have the names and types of stored properties"]));
}
