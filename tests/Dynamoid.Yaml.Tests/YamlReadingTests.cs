namespace Dynamoid.Yaml.Tests;

/// <summary>What Psych writes, and what Ruby makes of YAML, is read as Ruby means it.</summary>
public class YamlReadingTests
{
    private static readonly DynamoValue Null = DynamoValue.Null.Value;

    [Test]
    public void The_gems_own_examples()
    {
        Assert.That(YamlConverter.Load("---\n:foo: bar\n"), Is.EqualTo(new DynamoValue.Map((":foo", "bar"))));
        Assert.That(YamlConverter.Load("--- !ruby/object:Set\nhash: {}\n"), Is.EqualTo(new DynamoValue.Map(("!ruby/object:Set", new DynamoValue.List()))));
    }

    [TestCase("")]
    [TestCase("--- \n...\n")]
    [TestCase("---\n...\n")]
    [TestCase("--- ~\n")]
    [TestCase("--- null\n")]
    [TestCase("--- NULL\n")]
    public void Nil(string yaml) => Assert.That(YamlConverter.Load(yaml), Is.EqualTo(Null));

    [TestCase("true", true)]
    [TestCase("True", true)]
    [TestCase("yes", true)]
    [TestCase("ON", true)]
    [TestCase("false", false)]
    [TestCase("no", false)]
    [TestCase("off", false)]
    public void Booleans_are_those_of_YAML_1_1(string plain, bool expected) => Assert.That(YamlConverter.Load("--- " + plain + "\n"), Is.EqualTo(new DynamoValue.Boolean(expected)));

    [TestCase("y")]
    [TestCase("n")]
    [TestCase("Y")]
    [TestCase("yess")]
    [TestCase("nil")]
    [TestCase("1e5")]
    [TestCase("1.5e3", Description = "without a sign of the exponent")]
    [TestCase("08")]
    [TestCase("0o17")]
    [TestCase("0b2")]
    [TestCase("0xG")]
    [TestCase("0x_")]
    [TestCase("1__0")]
    [TestCase(".")]
    [TestCase("1.2.3")]
    [TestCase("1:60")]
    [TestCase("2018-13-01")]
    [TestCase("2018-02-30")]
    [TestCase("18-07-24")]
    [TestCase("12a")]
    [TestCase("http://example.com/a:b")]
    public void Texts(string plain) => Assert.That(YamlConverter.Load("--- " + plain + "\n"), Is.EqualTo(new DynamoValue.String(plain)));

    [TestCase("'true'", "true")]
    [TestCase("\"12\"", "12")]
    [TestCase("''", "")]
    [TestCase("\"a\\nb\\u00e9\\t\"", "a\nb\u00e9\t")]
    [TestCase("'it''s'", "it's")]
    [TestCase("|\n  a\n  b\n", "a\nb\n")]
    [TestCase("|-\n  a\n  b\n", "a\nb")]
    [TestCase(">\n  a\n  b\n", "a b\n")]
    [TestCase("!str 12", "12")]
    [TestCase("!!str true", "true")]
    [TestCase("a\n  b", "a b")]
    [TestCase("'2018-07-24'", "2018-07-24")]
    public void Quoted_and_tagged_texts_are_texts(string yaml, string expected) => Assert.That(YamlConverter.Load("--- " + yaml + "\n"), Is.EqualTo(new DynamoValue.String(expected)));

    [TestCase("0", "0")]
    [TestCase("-12", "-12")]
    [TestCase("+12", "12")]
    [TestCase("1_000", "1000")]
    [TestCase("1,000", "1000")]
    [TestCase("017", "15")]
    [TestCase("-0x1F", "-31")]
    [TestCase("0b1010", "10")]
    [TestCase("99999999999999999999999999999999999999", "99999999999999999999999999999999999999")]
    [TestCase("0xFFFFFFFFFFFFFFFFFFFF", "1208925819614629174706175")]
    [TestCase("1.5", "1.5")]
    [TestCase("-0.25", "-0.25")]
    [TestCase(".5", "0.5")]
    [TestCase("1.", "1")]
    [TestCase("1.0e+20", "100000000000000000000")]
    [TestCase("1.5E-7", "0.00000015")]
    [TestCase("1_000.5", "1000.5")]
    [TestCase("12:30", "45000")]
    [TestCase("1:30:15", "5415")]
    [TestCase("-1:30", "-1800")]
    [TestCase("1:30.5", "5430")]
    [TestCase("! '12'", "12")]
    [TestCase("!ruby/object:BigDecimal 18:0.15e1", "1.5")]
    public void Numbers(string plain, string expected) =>
        Assert.That(YamlConverter.Load("--- " + plain + "\n"), Is.EqualTo(new DynamoValue.Number(DynamoNumber.Parse(expected))));

    [TestCase("999999999999999999999999999999999999999")]
    [TestCase("1.0e+300")]
    public void Numbers_that_DynamoDB_cannot_keep_are_refused(string plain) =>
        Assert.That(() => YamlConverter.Load("--- " + plain + "\n"), Throws.TypeOf<FormatException>().With.Message.Contains("DynamoDB"));

    [TestCase(":foo", ":foo")]
    [TestCase(":foo?", ":foo?")]
    [TestCase(":\"two words\"", ":two words")]
    [TestCase(":'two words'", ":two words")]
    [TestCase("! ':a: b'", ":a: b")]
    [TestCase("!ruby/symbol foo", ":foo")]
    [TestCase("!ruby/symbol ''", ":")]
    [TestCase("2018-07-24", "2018-07-24")]
    [TestCase("2018-7-4", "2018-07-04")]
    [TestCase("2018-07-24 19:04:30.123456789 Z", "2018-07-24 19:04:30.123456789 Z")]
    [TestCase("2018-07-24 21:04:30.000000000 +02:00", "2018-07-24 21:04:30.000000000 +02:00")]
    [TestCase("2018-07-24T19:04:30Z", "2018-07-24 19:04:30.000000000 Z")]
    [TestCase("2018-07-24 19:04:30.5", "2018-07-24 19:04:30.500000000 Z")]
    [TestCase("2018-07-24 9:04:30 -5", "2018-07-24 09:04:30.000000000 -05:00")]
    [TestCase("!ruby/object:DateTime 2018-07-24 19:04:30.000000000 Z", "2018-07-24 19:04:30.000000000 Z")]
    [TestCase(".inf", ".inf")]
    [TestCase("+.INF", ".inf")]
    [TestCase("-.Inf", "-.inf")]
    [TestCase(".NaN", ".nan")]
    public void What_only_Ruby_has_is_a_text_in_its_one_form(string plain, string expected) =>
        Assert.That(YamlConverter.Load("--- " + plain + "\n"), Is.EqualTo(new DynamoValue.String(expected)));

    [Test]
    public void Bytes() => Assert.That(YamlConverter.Load("--- !binary |-\n  AQID/w==\n"), Is.EqualTo(new DynamoValue.Binary([1, 2, 3, 255])));

    [Test]
    public void Arrays_and_Hashes_nest() =>
        Assert.That(
            YamlConverter.Load("---\nlist:\n- 1\n- :b\n-\n- []\n:map:\n  a: {}\n  'b c': [yes, {d: e}]\n"),
            Is.EqualTo(new DynamoValue.Map(
                ("list", new DynamoValue.List(1, ":b", Null, new DynamoValue.List())),
                (":map", new DynamoValue.Map(("a", new DynamoValue.Map()), ("b c", new DynamoValue.List(true, new DynamoValue.Map(("d", "e")))))))));

    [TestCase("--- !ruby/object:Set\nhash:\n  a: true\n  :b: true\n")]
    [TestCase("--- !ruby/set\na: true\n:b: true\n")]
    [TestCase("--- !!set\n? a\n? :b\n")]
    [TestCase("--- !set {a, :b}\n")]
    public void Sets(string yaml) => Assert.That(YamlConverter.Load(yaml), Is.EqualTo(new DynamoValue.StringSet("a", ":b")));

    [Test]
    public void Sets_are_typed_by_their_members_and_mixed_ones_are_listed()
    {
        Assert.That(YamlConverter.Load("--- !ruby/object:Set\nhash:\n  1: true\n  2.5: true\n"), Is.EqualTo(new DynamoValue.NumberSet(1, 2.5m)));
        Assert.That(YamlConverter.Load("--- !ruby/set {a: true, 1: true}\n"), Is.EqualTo(new DynamoValue.Map(("!ruby/object:Set", new DynamoValue.List("a", 1)))));
    }

    [Test]
    public void Keys_that_are_no_texts_are_named_with_their_type() =>
        Assert.That(
            YamlConverter.Load("---\n1: a\n'1': b\n1.50: c\ntrue: d\n~: e\n2018-07-24: f\n"),
            Is.EqualTo(new DynamoValue.Map(("!!int 1", "a"), ("1", "b"), ("!!float 1.50", "c"), ("!!bool true", "d"), ("!!null", "e"), ("2018-07-24", "f"))));

    [Test]
    public void The_last_of_two_equal_keys_counts() => Assert.That(YamlConverter.Load("---\na: 1\na: 2\n"), Is.EqualTo(new DynamoValue.Map(("a", 2))));

    [Test]
    public void Aliases_stand_for_what_they_refer_to() =>
        Assert.That(
            YamlConverter.Load("---\na: &1\n  b: &2 text\nc: *1\nd: [*2, *2]\n"),
            Is.EqualTo(new DynamoValue.Map(("a", new DynamoValue.Map(("b", "text"))), ("c", new DynamoValue.Map(("b", "text"))), ("d", new DynamoValue.List("text", "text")))));

    [Test]
    public void Hashes_are_merged() =>
        Assert.That(
            YamlConverter.Load("---\n- &1 {a: 1, b: 1}\n- &2 {b: 2, c: 2}\n- {<<: [*1, *2], d: 3}\n- {!!str <<: x}\n- {<<: y}\n").AsList()[2..],
            Is.EqualTo(new DynamoValue[] { new DynamoValue.Map(("a", 1), ("b", 1), ("c", 2), ("d", 3)), new DynamoValue.Map(("<<", "x")), new DynamoValue.Map(("<<", "y")) }));

    [Test]
    public void A_billion_laughs_are_refused()
    {
        string yaml = "---\n- &0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]\n"
            + string.Concat(Enumerable.Range(1, 9).Select(static level => $"- &{level} [{string.Join(", ", Enumerable.Repeat($"*{level - 1}", 10))}]\n"));
        Assert.That(() => YamlConverter.Load(yaml), Throws.TypeOf<FormatException>().With.Message.Contains("100,000"));
    }

    [TestCase("--- &1\n- *1\n", "alias")]
    [TestCase("--- *1\n", "alias")]
    [TestCase("--- [\n", "no YAML")]
    [TestCase("--- \"\n", "no YAML")]
    [TestCase("---\na: b: c\n", "no YAML")]
    [TestCase("--- !ruby/object:Person\nname: x\n", "!ruby/object:Person")]
    [TestCase("--- !ruby/regexp /a/\n", "!ruby/regexp")]
    [TestCase("--- !ruby/range 1..2\n", "!ruby/range")]
    [TestCase("--- !ruby/object:Set\nother: 1\n", "'hash'")]
    [TestCase("---\n? [1]\n: a\n", "key")]
    [TestCase("--- !binary x\n", "Base64")]
    public void What_cannot_be_read_is_refused_with_a_reason(string yaml, string reason) =>
        Assert.That(() => YamlConverter.Load(yaml), Throws.TypeOf<FormatException>().With.Message.Contains(reason));

    [Test]
    public void A_tower_of_lists_is_refused_before_the_stack_ends() =>
        Assert.That(static () => YamlConverter.Load("--- " + new string('[', 100_000)), Throws.TypeOf<FormatException>());
}
