namespace Dynamoid.Integration.Tests.GemCompatibility;

/// <summary><c>serialized</c> without a serializer: <c>S</c> with Ruby's YAML.</summary>
public class GemYamlTests : GoldenItem<GemYaml, GemYamlKey>
{
    protected override string Golden => """{"id":{"S":"e1"},"options":{"S":"---\n:foo: bar\n"},"empty":{"S":"--- !ruby/object:Set\nhash: {}\n"},"list":{"S":"---\n- 1\n- two\n- :three\n- true\n- \n"}}""";

    // How the gem writes nil in a list depends on its libyaml: with a space after the dash or without. Each is read as nil, and so is the tilde.
    protected override string Written => """{"id":{"S":"e1"},"options":{"S":"---\n:foo: bar\n"},"empty":{"S":"--- !ruby/object:Set\nhash: {}\n"},"list":{"S":"---\n- 1\n- two\n- :three\n- true\n- ~\n"}}""";

    protected override string Changed => """{"options":{"S":"---\n:foo: baz\n"}}""";

    protected override GemYaml Same() => new()
    {
        Id = "e1",
        Options = new DynamoValue.Map((":foo", "bar")),
        Empty = new DynamoValue.Map(("!ruby/object:Set", new DynamoValue.List())),
        List = new DynamoValue.List(1, new DynamoValue.String("two"), new DynamoValue.String(":three"), true, DynamoValue.Null.Value),
    };

    protected override void AssertRead(GemYaml found) => Assert.Multiple(() =>
    {
        Assert.That(found.Options, Is.EqualTo(Same().Options));
        Assert.That(found.Empty, Is.EqualTo(Same().Empty));
        Assert.That(found.List, Is.EqualTo(Same().List));
        Assert.That(found.None, Is.Null);
    });

    protected override void Change(GemYaml found) => found.Options = new DynamoValue.Map((":foo", "baz"));
}

[DynamoDocument(Profile = StorageProfile.Gem3, Timestamps = false)]
public partial class GemYaml
{
    [Field(Converter = typeof(YamlConverter))] public DynamoValue? Options { get; set; }

    [Field(Converter = typeof(YamlConverter))] public DynamoValue? Empty { get; set; }

    [Field(Converter = typeof(YamlConverter))] public DynamoValue? List { get; set; }

    [Field(Converter = typeof(YamlConverter))] public DynamoValue? None { get; set; }
}
