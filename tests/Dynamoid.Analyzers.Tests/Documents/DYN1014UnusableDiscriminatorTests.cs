using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Documents;

internal sealed class DYN1014UnusableDiscriminatorTests
{
    [Test, Reports]
    public Task One_without_the_other_and_two_of_them_are_reported() => Rule.Reports.AssertAsync("""
        [DynamoMap(Discriminator = "type")] public abstract partial class {|DYN1014:Payment|};
        [DynamoMap(Discriminator = "type")] public partial struct {|DYN1014:Point|} { public int X { get; set; } }
        [DynamoMap, DynamoMapSubtype(typeof(Dog), "dog")] public partial class {|DYN1014:Animal|};
        [DynamoMap] public partial class Dog : Animal;
        [DynamoMap(Discriminator = "kind"), DynamoMapSubtype(typeof(Square), "square")] public abstract partial class Shape;
        [DynamoMap(Discriminator = "sort")] public partial class {|DYN1014:Square|} : Shape;
        """);

    [Test, LeavesAlone]
    public Task A_discriminator_with_subtypes_on_any_level_is_left_alone() => Rule.Reports.AssertAsync("""
        [DynamoMap(Discriminator = "type"), DynamoMapSubtype(typeof(Card), "card")] public abstract partial class Payment;
        [DynamoMap(Discriminator = "type"), DynamoMapSubtype(typeof(Credit), "credit")] public partial class Card : Payment;
        [DynamoMap] public partial class Credit : Card;
        """);

    [Test]
    public async Task The_message_says_what_is_missing() => Assert.That(
        await Rule.MessagesAsync("[DynamoMap(Discriminator = \"type\")] abstract partial class Payment;"),
        Is.EqualTo(["'Payment' cannot tell its subtypes apart because no subtype of it is listed: add [DynamoMapSubtype] for each"]));
}
