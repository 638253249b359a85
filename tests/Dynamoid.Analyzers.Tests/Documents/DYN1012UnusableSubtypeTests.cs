using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Documents;

internal sealed class DYN1012UnusableSubtypeTests
{
    [Test, Reports]
    public Task Classes_that_cannot_be_made_or_do_not_fit_are_reported() => Rule.Reports.AssertAsync("""
        [DynamoMap(Discriminator = "type")]
        [{|DYN1012:DynamoMapSubtype(typeof(Other), "other")|}, {|DYN1012:DynamoMapSubtype(typeof(Unmarked), "unmarked")|}]
        [{|DYN1012:DynamoMapSubtype(typeof(Between), "between")|}, {|DYN1012:DynamoMapSubtype(typeof(Box<int>), "box")|}, {|DYN1012:DynamoMapSubtype(typeof(Size), "size")|}]
        public partial class Payment;
        [DynamoMap] public partial class Other;
        public class Unmarked : Payment;
        [DynamoMap] public abstract partial class Between : Payment;
        public class Box<T> : Payment;
        [DynamoMap] public partial struct Size { public int X { get; set; } }
        """);

    [Test, LeavesAlone]
    public Task Maps_derived_at_any_depth_and_the_class_itself_are_left_alone() => Rule.Reports.AssertAsync("""
        [DynamoMap(Discriminator = "type"), DynamoMapSubtype(typeof(Payment), "any"), DynamoMapSubtype(typeof(Credit), "credit")] public partial record Payment;
        [DynamoMap] public abstract partial record Card : Payment;
        [DynamoMap] public sealed partial record Credit : Card;
        """);

    [Test]
    public async Task The_message_names_both_classes_and_says_why() => Assert.That(
        await Rule.MessagesAsync("[DynamoMap(Discriminator = \"type\"), DynamoMapSubtype(typeof(Other), \"other\")] partial class Payment; [DynamoMap] partial class Other;"),
        Is.EqualTo(["'Other' cannot be a subtype of 'Payment' because it is not derived from 'Payment'"]));
}
