using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Documents;

internal sealed class DYN1071UnusableBaseTests
{
    [Test, Reports]
    public Task A_base_with_problems_is_reported_where_it_is_derived_from() => Rule.Reports.AssertAsync("""
        [DynamoDocument] public class {|DYN1001:Animal|};
        [DynamoDocument] public partial class {|DYN1071:Cat|} : Animal;
        [DynamoDocument] public partial class Plant { public virtual string? Name { get; set; } }
        [DynamoDocument] public partial class {|DYN1071:Tree|} : Plant { [NotStored] public override string? Name { get; set; } }
        """);

    [Test, LeavesAlone]
    public Task Bases_that_are_no_documents_and_overridden_properties_are_left_alone() => Rule.Reports.AssertAsync("""
        public class Thing { public string? Name { get; set; } }
        [DynamoDocument] public partial class Animal : Thing { public virtual int Legs { get; set; } }
        public abstract class Pet : Animal { public string? Owner { get; set; } }
        [DynamoDocument] public partial class Cat : Pet { public override int Legs { get; set; } = 4; }
        """);

    [Test]
    public async Task The_message_says_what_to_do() => Assert.That(
        await Rule.MessagesAsync("[DynamoDocument] partial class Animal { [Field(Format = FieldFormat.Json)] public int X { get; set; } } [DynamoDocument] partial class Cat : Animal;"),
        Has.One.EqualTo("'Cat' is derived from the document 'Animal', which cannot be stored itself: correct that first"));
}
