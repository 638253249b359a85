using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Documents;

internal sealed class DYN1070DuplicateDiscriminatorTests
{
    [Test, Reports]
    public Task Classes_of_one_table_with_one_value_are_reported() => Rule.Reports.AssertAsync("""
        namespace Zoo { [DynamoDocument] public partial class Animal; [DynamoDocument] public partial class {|DYN1070:Cat|} : Animal; }
        namespace Home { [DynamoDocument] public partial class {|DYN1070:Cat|} : Zoo.Animal; [DynamoDocument, Inheritance(Value = "Animal")] public partial class {|DYN1070:Dog|} : Zoo.Animal; }
        """);

    [Test, LeavesAlone]
    public Task Abstract_classes_and_those_of_other_tables_are_left_alone() => Rule.Reports.AssertAsync("""
        namespace Zoo { [DynamoDocument] public partial class Animal; [DynamoDocument] public partial class Cat : Animal; [DynamoDocument] public abstract partial class Dog : Animal; }
        namespace Home { [DynamoDocument] public partial class Animal; [DynamoDocument] public partial class Cat : Animal; [DynamoDocument, Inheritance(Value = "Dog")] public partial class Puppy : Zoo.Dog; }
        """);

    [Test]
    public async Task The_message_names_the_value_and_the_other_class() => Assert.That(
        await Rule.MessagesAsync("[DynamoDocument] partial class Animal; [DynamoDocument, Inheritance(Value = \"Animal\")] partial class Cat : Animal;"),
        Is.EqualTo(["'Cat' cannot be stored as 'Animal' because 'Animal' is: give one of them another value by [Inheritance(Value = …)]"]));
}
