using FsCheck;
using FsCheck.Fluent;

namespace Dynamoid.Yaml.Tests;

/// <summary>Any value comes back as it was.</summary>
public class YamlRoundTripProperties
{
    private const int Deepest = 4;

    // Words that mean something to YAML or to Ruby, apart and joined.
    private static readonly string[] Pieces =
    [
        "", " ", ":", "a", "Z", "0", "1", "-", "+", ".", "_", ",", "~", "!", "!!int ", "&", "*", "#", " #", ": ", "- ", "? ", "'", "\"", "\\", "\n", "\r", "\t", "\u0085", "\u2028", "\ufeff", "%",
        "@", "`", "|", ">", "{", "}", "[", "]", "<<", "=", "yes", "null", "true", "e+5", "0x1F", "2018-07-24", "T19:04:30", " Z", ".inf", ".nan", "12:30", "---", "...", "é", "東", "🚀", "\u0001", "\u007f",
    ];

    [Test]
    public void Values() => Prop.ForAll(
        ValuesOf(Deepest).ToArbitrary(),
        static value =>
        {
            string yaml = YamlConverter.Dump(value);
            Assert.That(YamlConverter.Load(yaml), Is.EqualTo(value), yaml);
            Assert.That(YamlConverter.Dump(YamlConverter.Load(yaml)), Is.EqualTo(yaml));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Test]
    public void No_text_makes_the_reader_fail_in_another_way_than_it_says() => Prop.ForAll(
        Texts().ToArbitrary(),
        static text =>
        {
            try
            {
                YamlConverter.Load("--- " + text);
            }
            catch (FormatException)
            {
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [TestCase("\n? [\n2018-07-24\n")]
    public void What_the_parser_itself_stumbles_over_is_no_YAML(string text) => Assert.That(() => YamlConverter.Load(text), Throws.TypeOf<FormatException>());

    private static Gen<string> Texts() => Gen.Elements(Pieces).ListOf().Select(static pieces => string.Concat(pieces.Take(6)));

    private static Gen<DynamoValue> ValuesOf(int depth)
    {
        List<Gen<DynamoValue>> values =
        [
            Texts().Select(static text => (DynamoValue)new DynamoValue.String(text)),
            Gen.Choose(int.MinValue, int.MaxValue).Two().Select(static pair => (DynamoValue)new DynamoValue.Number(new decimal(pair.Item1, pair.Item2, 7, pair.Item1 < 0, (byte)(pair.Item2 & 15)))),
            Gen.Elements<DynamoValue>(true, false, DynamoValue.Null.Value),
            Gen.Choose(0, 255).ListOf().Select(static bytes => (DynamoValue)new DynamoValue.Binary([.. bytes.Select(static number => (byte)number)])),
            Texts().NonEmptyListOf().Select(static texts => (DynamoValue)new DynamoValue.StringSet(texts)),
            Gen.Choose(-100, 100).NonEmptyListOf().Select(static numbers => (DynamoValue)new DynamoValue.NumberSet(numbers.Select(static number => (DynamoNumber)number))),
        ];
        if (depth > 0)
        {
            values.Add(ValuesOf(depth - 1).ListOf().Select(static elements => (DynamoValue)new DynamoValue.List(elements.Take(4))));
            values.Add(Texts().Zip(ValuesOf(depth - 1)).ListOf().Select(static pairs => (DynamoValue)new DynamoValue.Map(
                pairs.Take(4).DistinctBy(static pair => pair.Item1).Select(static pair => KeyValuePair.Create(pair.Item1, pair.Item2)))));
        }

        return Gen.OneOf(values);
    }
}
