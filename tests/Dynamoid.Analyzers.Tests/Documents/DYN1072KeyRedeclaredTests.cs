using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Documents;

internal sealed class DYN1072KeyRedeclaredTests
{
    [Test, Reports]
    public Task Keys_of_derived_documents_are_reported() => Rule.Reports.AssertAsync("""
        [DynamoDocument] public partial class Animal;
        [DynamoDocument] public partial class Cat : Animal { [HashKey] public string {|DYN1072:Chip|} { get; set; } = ""; }
        [DynamoDocument] public partial class Dog : Animal { [RangeKey] public int {|DYN1072:Number|} { get; set; } }
        [DynamoDocument] public partial class Cow : Animal { public new string {|DYN1072:Id|} { get; set; } = ""; }
        """);

    [Test, LeavesAlone]
    public Task Keys_of_the_root_are_left_alone() => Rule.Reports.AssertAsync("""
        public abstract class Thing { [HashKey] public abstract string Code { get; set; } }
        [DynamoDocument] public partial class Animal : Thing { public override string Code { get; set; } = ""; [RangeKey] public virtual int Number { get; set; } }
        [DynamoDocument] public partial class Cat : Animal { public override int Number { get; set; } public string? Id { get; set; } }
        """);

    [Test]
    public async Task The_message_names_the_class_that_has_the_key() => Assert.That(
        await Rule.MessagesAsync("[DynamoDocument] partial class Animal; [DynamoDocument] partial class Cat : Animal { [RangeKey] public int Number { get; set; } }"),
        Is.EqualTo(["Property 'Number' of 'Cat' cannot be a key because the table has that of 'Animal': remove the attribute, or the property"]));
}
