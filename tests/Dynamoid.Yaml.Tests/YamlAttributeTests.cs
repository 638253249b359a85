using System.Text;
using Dynamoid.Serialization;
using Codec = Dynamoid.Serialization.ConvertedScalarCodec<Dynamoid.DynamoValue, string, Dynamoid.YamlConverter, Dynamoid.Serialization.StringCodec>;

namespace Dynamoid.Yaml.Tests;

/// <summary>The converter as generated code uses it.</summary>
public class YamlAttributeTests
{
    [Test]
    public void An_attribute_is_S_with_YAML()
    {
        DynamoValue value = new DynamoValue.Map((":size", 3), ("tags", new DynamoValue.StringSet("a")));
        ItemWriter writer = new(16);
        Codec.Write(ref writer, value);
        string json = Encoding.UTF8.GetString(writer.Written);
        writer.Dispose();
        Assert.That(json, Is.EqualTo("""{"S":"---\n:size: 3\ntags: !ruby/object:Set\n  hash:\n    a: true\n"}"""));
        Assert.That(Read(json), Is.EqualTo(value));
    }

    [Test]
    public void What_is_no_YAML_is_an_error_of_the_item() =>
        Assert.That(
            static () => Read("""{"S":"--- [\n"}"""),
            Throws.TypeOf<ItemFormatException>().With.Message.Contains("YamlConverter.Load").And.InnerException.TypeOf<FormatException>());

    private static DynamoValue Read(string json)
    {
        ItemReader reader = new(Encoding.UTF8.GetBytes(json));
        return Codec.Read(ref reader);
    }
}
