using Dynamoid.Serialization;

namespace Dynamoid.Runtime.Tests.Serialization;

using Phones = ListCodec<Dictionary<string, string>, MapCodec<string, string, StringCodec, StringCodec>>;

public class ReaderErrorTests
{
    [Test]
    public void A_wrong_type_names_document_attribute_expected_and_found_type()
    {
        ItemFormatException error = Error<int, NumberCodec<int>>("""{"x":{"S":"1"},"a":{"S":"1"}}""");
        Assert.Multiple(() =>
        {
            Assert.That(error.Document, Is.EqualTo("Shop.Thing"));
            Assert.That(error.Path, Is.EqualTo("a"));
            Assert.That(error.Expected, Is.EqualTo("N"));
            Assert.That(error.Found, Is.EqualTo("S"));
            Assert.That(error.Message, Does.Contain("Shop.Thing").And.Contain("'a'").And.Contain("Expected N, found S"));
        });
    }

    [Test]
    public void A_nested_value_is_named_by_its_whole_path() =>
        Assert.That(
            Error<List<Dictionary<string, string>>, Phones>("""{"b":{"SS":["x","y"]},"a":{"L":[{"M":{"n":{"S":"1"}}},{"M":{"m":{"S":"1"},"n":{"N":"2"}}}]}}""").Path,
            Is.EqualTo("a[1].n"));

    [Test]
    public void A_member_of_a_set_is_named_by_its_index() =>
        Assert.That(Error<HashSet<int>, SetCodec<int, NumberCodec<int>>>("""{"a":{"NS":["1","x"]}}""").Path, Does.StartWith("a["));

    [TestCase("""{"a":{"N":"1.5"}}""")]
    [TestCase("""{"a":{"N":"2147483648"}}""")]
    [TestCase("""{"a":{"N":""}}""")]
    [TestCase("""{"a":{"N":"one"}}""")]
    public void A_number_that_does_not_fit_is_refused_and_not_rounded(string item) =>
        Assert.That(Error<int, NumberCodec<int>>(item).Expected, Is.EqualTo("Int32"));

    [TestCase("")]
    [TestCase("{")]
    [TestCase("""{"a" """)]
    [TestCase("""{"a":""")]
    [TestCase("""{"a":{"S":"x""")]
    [TestCase("""{"a":{"S":"x"}""")]
    [TestCase("""{"a":{"S":"x\"}}""")]
    [TestCase("""{"a":{"S":"\uZZZZ"}}""")]
    [TestCase("""{"a":{"S":"x"},}""")]
    [TestCase("""{,"a":{"S":"x"}}""")]
    [TestCase("""{"a":{"S":"x"} "b":{"S":"x"}}""")]
    [TestCase("""{"a":{"Q":"x"}}""")]
    [TestCase("""{"a":{}}""")]
    [TestCase("""{"a":"x"}""")]
    [TestCase("""{"a":{"S":1}}""")]
    [TestCase("""["a"]""")]
    [TestCase("""{"b":{"BOOL":maybe}}""")]
    [TestCase("""{"b":{"L":[{"S":"x"},]}}""")]
    public void Malformed_JSON_is_an_item_format_exception(string item) =>
        Assert.That(() => Json.ReadAttribute<string, StringCodec>(item), Throws.TypeOf<ItemFormatException>());

    [Test]
    public void Attributes_that_nobody_asks_for_are_skipped_whatever_they_hold() =>
        Assert.That(
            Json.ReadAttribute<string, StringCodec>(
                """{"b":{"M":{"x":{"L":[{"NULL":true},{"B":"AQ=="},{"NS":["1"]},{"BOOL":false}]}}},"c":{"SS":["{","]"]},"a":{"S":"found"},"d":{"M":{}}}"""),
            Is.EqualTo("found"));

    [Test]
    public void Nesting_is_read_and_written_down_to_32_levels()
    {
        Assert.That(Json.Read<int, Nested<N32>>(Nested<N32>.Text(32)), Is.EqualTo(32));
        Assert.That(() => Json.Read<int, Nested<N32>>(Nested<N32>.Text(33)), Throws.TypeOf<ItemFormatException>().With.Message.Contains("32 levels"));
        Assert.That(() => Json.Write<int, Nested<N32>>(32), Throws.Nothing);
        Assert.That(() => Json.Write<int, Nested<N32>>(33), Throws.TypeOf<ItemFormatException>().With.Message.Contains("32 levels"));
    }

    [Test]
    public void Skipping_does_not_follow_bottomless_nesting() =>
        Assert.That(
            () => Json.ReadAttribute<string, StringCodec>("""{"b":""" + string.Concat(Enumerable.Repeat("""{"L":[""", 100_000))),
            Throws.TypeOf<ItemFormatException>().With.Message.Contains("32 levels"));

    [Test]
    public void Half_a_surrogate_pair_cannot_be_stored() =>
        Assert.That(() => Json.Write<string, StringCodec>("x\ud83d"), Throws.TypeOf<ItemFormatException>().With.Message.Contains("surrogate"));

    private static ItemFormatException Error<T, TCodec>(string item)
        where TCodec : struct, IValueCodec<T> =>
        Assert.Throws<ItemFormatException>(() => Json.ReadAttribute<T, TCodec>(item))!;

    private readonly struct N32;

    /// <summary>Lists in lists, as deep as the number says.</summary>
    private readonly struct Nested<TMark> : IValueCodec<int>
    {
        public static string Text(int depth) =>
            string.Concat(Enumerable.Repeat("""{"L":[""", depth)) + string.Concat(Enumerable.Repeat("]}", depth));

        public static void Write(ref ItemWriter writer, int value)
        {
            for (int i = 0; i < value; i++)
            {
                writer.NextElement();
                writer.BeginList();
            }

            for (int i = 0; i < value; i++)
                writer.EndList();
        }

        public static int Read(ref ItemReader reader)
        {
            reader.BeginList();
            int depth = 1;
            while (reader.NextElement())
                depth += Read(ref reader);
            return depth;
        }
    }
}
