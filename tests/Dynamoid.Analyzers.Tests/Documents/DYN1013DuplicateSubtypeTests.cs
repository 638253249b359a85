using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Documents;

internal sealed class DYN1013DuplicateSubtypeTests
{
    [Test, Reports]
    public Task A_value_or_a_class_that_is_there_twice_is_reported() => Rule.Reports.AssertAsync("""
        [DynamoMap(Discriminator = "type")]
        [DynamoMapSubtype(typeof(Card), "card"), DynamoMapSubtype(typeof(Cash), "cash"), {|DYN1013:DynamoMapSubtype(typeof(Cheque), "card")|}, {|DYN1013:DynamoMapSubtype(typeof(Cash), "coins")|}]
        public abstract partial class Payment;
        [DynamoMap] public partial class Card : Payment;
        [DynamoMap] public partial class Cash : Payment;
        [DynamoMap, {|DYN1013:DynamoMapSubtype(typeof(Blank), "cash")|}] public partial class Cheque : Payment;
        [DynamoMap] public partial class Blank : Cheque;
        """);

    [Test, LeavesAlone]
    public Task Values_that_differ_in_case_are_left_alone() => Rule.Reports.AssertAsync("""
        [DynamoMap(Discriminator = "type"), DynamoMapSubtype(typeof(A), "a"), DynamoMapSubtype(typeof(B), "A")] public abstract partial class Letter;
        [DynamoMap] public partial class A : Letter;
        [DynamoMap] public partial class B : Letter;
        """);

    [Test]
    public async Task The_message_names_what_is_there_already() => Assert.That(
        await Rule.MessagesAsync("""
            [DynamoMap(Discriminator = "t"), DynamoMapSubtype(typeof(A), "a"), DynamoMapSubtype(typeof(B), "a"), DynamoMapSubtype(typeof(A), "b")] abstract partial class Letter;
            [DynamoMap] partial class A : Letter;
            [DynamoMap] partial class B : Letter;
            """),
        Is.EqualTo([
            "'B' cannot be stored under 'a' because 'A' is stored under it already: remove one of the attributes",
            "'A' cannot be stored under 'b' because it is stored under 'a' already: remove one of the attributes"]));
}
