using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Documents;

internal sealed class DYN1074RootSettingOnDerivedTests
{
    [Test, Reports]
    public Task Settings_of_the_table_on_a_derived_document_are_reported() => Rule.Reports.AssertAsync("""
        [DynamoDocument] public partial class Animal;
        [DynamoDocument(Table = "cats")] public partial class {|DYN1074:Cat|} : Animal;
        [DynamoDocument, Inheritance(Discriminator = "kind")] public partial class {|DYN1074:Dog|} : Animal;
        """);

    [Test, LeavesAlone]
    public Task The_root_and_a_value_of_its_own_are_left_alone() => Rule.Reports.AssertAsync("""
        [DynamoDocument(Table = "zoo", Timestamps = false), Inheritance(Discriminator = "kind", Unknown = UnknownDocuments.AsRoot, Value = "animal")] public partial class Animal;
        [DynamoDocument, Inheritance(Value = "cat")] public partial class Cat : Animal;
        """);

    [Test]
    public async Task The_message_names_the_setting_and_the_root() => Assert.That(
        await Rule.MessagesAsync("[DynamoDocument] partial class Animal; [DynamoDocument(Timestamps = false)] partial class Cat : Animal;"),
        Is.EqualTo(["'Cat' cannot set 'Timestamps' because it shares the table of 'Animal': say it there"]));
}
