using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Dynamoid.Yaml.Tests;

/// <summary>What is written is what Ruby reads as the same.</summary>
public class YamlWritingTests
{
    [Test]
    public void The_gems_own_examples_come_back_byte_for_byte()
    {
        Assert.That(YamlConverter.Dump(new DynamoValue.Map((":foo", "bar"))), Is.EqualTo("---\n:foo: bar\n"));
        Assert.That(YamlConverter.Dump(YamlConverter.Load("--- !ruby/object:Set\nhash: {}\n")), Is.EqualTo("--- !ruby/object:Set\nhash: {}\n"));
    }

    [Test]
    public void Hashes_Arrays_and_Sets_have_Psychs_form() =>
        Assert.That(
            YamlConverter.Dump(new DynamoValue.Map(
                (":list", new DynamoValue.List(1, 1.5m, true, "two words", new DynamoValue.List())),
                (":map", new DynamoValue.Map(("a", new DynamoValue.Map()))),
                (":set", new DynamoValue.StringSet("b", "a")))),
            Is.EqualTo("---\n:list:\n- 1\n- 1.5\n- true\n- two words\n- []\n:map:\n  a: {}\n:set: !ruby/object:Set\n  hash:\n    a: true\n    b: true\n"));

    [TestCase("lake")]
    [TestCase("Zürich")]
    [TestCase("two words")]
    [TestCase(":name")]
    [TestCase("2018-07-24")]
    [TestCase("2018-07-24 19:04:30.000000000 Z")]
    [TestCase("-.inf")]
    public void Texts_and_what_Ruby_has_a_type_for_are_plain(string text) => Assert.That(StyleOf(text), Is.EqualTo(ScalarStyle.Plain));

    [TestCase("")]
    [TestCase("true")]
    [TestCase("No")]
    [TestCase("y")]
    [TestCase("~")]
    [TestCase("null")]
    [TestCase("12")]
    [TestCase("017")]
    [TestCase("1_000")]
    [TestCase("1.5")]
    [TestCase("12:30")]
    [TestCase("2018-7-4")]
    [TestCase("2018-07-24T19:04:30Z")]
    [TestCase(".INF")]
    [TestCase("a: b")]
    [TestCase("a # b")]
    [TestCase("- a")]
    [TestCase(" a ")]
    [TestCase("a\nb")]
    [TestCase("\u0001\u007f\u2028")]
    [TestCase("---")]
    [TestCase("{a}")]
    [TestCase("*a")]
    [TestCase("!a")]
    [TestCase("🚀")]
    [TestCase("<<")]
    [TestCase(":")]
    public void A_text_that_would_be_read_as_something_else_is_quoted_and_comes_back(string text)
    {
        Assert.That(StyleOf(text), Is.EqualTo(ScalarStyle.DoubleQuoted));
        Assert.That(YamlConverter.Load(YamlConverter.Dump(text!)), Is.EqualTo(new DynamoValue.String(text)));
        DynamoValue map = new DynamoValue.Map((text, text!));
        Assert.That(YamlConverter.Load(YamlConverter.Dump(map)), Is.EqualTo(map));
    }

    [TestCase(":a b", "--- :a b\n")]
    [TestCase(":a: b", "--- !ruby/symbol \"a: b\"\n")]
    [TestCase(":\"a", "--- !ruby/symbol \"\\\"a\"\n")]
    [TestCase(":a\nb", "--- !ruby/symbol \"a\\nb\"\n")]
    [TestCase("::", "--- !ruby/symbol \":\"\n")]
    public void Symbols_that_cannot_be_plain_are_tagged(string text, string yaml)
    {
        Assert.That(YamlConverter.Dump(text!), Is.EqualTo(yaml));
        Assert.That(YamlConverter.Load(yaml), Is.EqualTo(new DynamoValue.String(text)));
    }

    [TestCase("1E+100", "--- 1.0E+100\n")]
    [TestCase("1.5E-100", "--- 1.5E-100\n")]
    [TestCase("-0.5", "--- -0.5\n")]
    [TestCase("99999999999999999999999999999999999999", "--- 99999999999999999999999999999999999999\n")]
    public void Numbers_have_a_form_that_Ruby_takes_for_one(string number, string yaml)
    {
        Assert.That(YamlConverter.Dump(DynamoNumber.Parse(number)), Is.EqualTo(yaml));
        Assert.That(YamlConverter.Load(yaml), Is.EqualTo(new DynamoValue.Number(DynamoNumber.Parse(number))));
    }

    [TestCase("!!int 1", "---\n1: a\n")]
    [TestCase("!!bool true", "---\ntrue: a\n")]
    [TestCase("!!float 1.50", "---\n1.50: a\n")]
    [TestCase("!!null", "---\n~: a\n")]
    [TestCase("1", "---\n\"1\": a\n")]
    [TestCase("!!int one", "---\n\"!!int one\": a\n")]
    public void Names_with_a_type_are_written_as_that_type(string name, string yaml)
    {
        Assert.That(YamlConverter.Dump(new DynamoValue.Map((name, "a"))), Is.EqualTo(yaml));
        Assert.That(YamlConverter.Load(yaml), Is.EqualTo(new DynamoValue.Map((name, "a"))));
    }

    [Test]
    public void Equal_maps_and_sets_have_equal_texts()
    {
        string[] names = [.. Enumerable.Range(0, 100).Select(static number => $"name {number}")];
        string one = YamlConverter.Dump(new DynamoValue.Map(names.Select(static name => KeyValuePair.Create(name, (DynamoValue)new DynamoValue.StringSet("x", "y")))));
        string other = YamlConverter.Dump(new DynamoValue.Map(names.Reverse().Select(static name => KeyValuePair.Create(name, (DynamoValue)new DynamoValue.StringSet("y", "x")))));
        Assert.That(other, Is.EqualTo(one));
    }

    [Test]
    public void A_long_text_is_not_folded_and_a_long_name_is_read_again()
    {
        string text = string.Join(' ', Enumerable.Repeat("word", 1000));
        DynamoValue map = new DynamoValue.Map((text, text));
        Assert.That(YamlConverter.Load(YamlConverter.Dump(map)), Is.EqualTo(map));
    }

    private static ScalarStyle StyleOf(string text)
    {
        using StringReader yaml = new(YamlConverter.Dump(text!));
        Parser parser = new(yaml);
        while (parser.MoveNext())
        {
            if (parser.Current is Scalar scalar)
                return scalar.Style;
        }

        throw new AssertionException("no scalar was written");
    }
}
