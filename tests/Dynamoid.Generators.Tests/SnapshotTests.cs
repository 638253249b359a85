namespace Dynamoid.Generators.Tests;

public sealed class SnapshotTests
{
    [Test]
    public void A_simple_document() => Snapshot.Matches(Documents.Generate(Documents.Simple));

    [Test]
    public void A_positional_record_with_a_composite_key() =>
        Snapshot.Matches(Documents.Generate(Documents.PositionalRecord), ["Construction", "Key", "Lifecycle", "Set"]);

    [Test]
    public void A_document_with_keys_of_several_attributes() => Snapshot.Matches(Documents.Generate(Documents.SeveralKeys), ["Indexes", "Schema", "Facts"]);

    [Test]
    public void A_class_with_a_constructor() => Snapshot.Matches(Documents.Generate(Documents.ConstructedClass), ["Construction", "Lifecycle", "Properties"]);

    [Test]
    public void A_document_inside_of_other_types() => Snapshot.Matches(Documents.Generate(Documents.Nested), ["Properties", "Key", "Enums"]);

    [Test]
    public void A_document_that_says_all_about_its_table() => Snapshot.Matches(Documents.Generate(Documents.FullTable), ["Schema", "Key", "Lifecycle", "Facts"]);

    [Test]
    public void A_document_with_a_base_class() => Snapshot.Matches(Documents.Generate(Documents.Derived), ["Construction", "Codec", "Changes"]);

    [Test]
    public void A_document_with_an_enum_as_key() => Snapshot.Matches(Documents.Generate(Documents.EnumKey), ["Key", "Enums"]);

    [Test]
    public void Maps() => Snapshot.Matches(Documents.Generate(Documents.Maps), ["Map", "Construction"]);

    [Test]
    public void Extra_attributes() => Snapshot.Matches(Documents.Generate(Documents.Extra), ["Map", "Construction", "Codec", "Changes", "Lifecycle"]);

    [Test]
    public void Maps_of_several_types() => Snapshot.Matches(Documents.Generate(Documents.Polymorphic), ["Map"]);

    [Test]
    public void Structs() => Snapshot.Matches(Documents.Generate(Documents.Structs), ["Map", "Construction", "Fields"]);

    [Test]
    public void A_document_of_many_types() => Snapshot.Matches(Documents.Generate(Documents.ManyTypes), ["Key", "Codec", "Construction", "Changes", "Fields"]);

    [Test]
    public void A_document_with_partial_properties() => Snapshot.Matches(Documents.Generate(Documents.Partial), ["Properties", "Codec", "Construction", "Changes"]);

    [Test]
    public void Documents_whose_versions_are_counted() => Snapshot.Matches(Documents.Generate(Documents.Locked), ["Schema", "Lifecycle", "Verbs"]);

    [Test]
    public void A_document_with_rules_and_callbacks() => Snapshot.Matches(Documents.Generate(Documents.Guarded), ["Validation", "Callbacks"]);

    [Test]
    public void Documents_that_share_a_table() => Snapshot.Matches(Documents.Generate(Documents.Family), ["Schema", "Properties", "Codec", "Key", "Subtypes"]);

    [Test]
    public void Documents_with_an_abstract_base() => Snapshot.Matches(Documents.Generate(Documents.AbstractFamily), ["Schema", "Codec", "Changes", "Subtypes"]);

    [Test]
    public void A_snapshot_that_differs_is_written_as_received_and_fails()
    {
        string folder = Directory.CreateTempSubdirectory("dynamoid-snapshots").FullName;
        try
        {
            Dictionary<string, string> old = new() { ["A#x"] = "old", ["A#gone"] = "old" };
            Dictionary<string, string> changed = new() { ["A#x"] = "new" };
            Snapshot.Compare(folder, "A#", old, accept: true);
            Assert.That(() => Snapshot.Compare(folder, "A#", old, accept: false), Throws.Nothing);

            using (new NUnit.Framework.Internal.TestExecutionContext.IsolatedContext())
                Assert.That(() => Snapshot.Compare(folder, "A#", changed, accept: false), Throws.TypeOf<AssertionException>());
            Assert.That(File.ReadAllText(Path.Combine(folder, "A#x.received.cs")), Is.EqualTo("new"));

            Snapshot.Compare(folder, "A#", changed, accept: true);
            Assert.That(Directory.GetFiles(folder).Select(Path.GetFileName), Is.EqualTo(["A#x.verified.cs"]));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
