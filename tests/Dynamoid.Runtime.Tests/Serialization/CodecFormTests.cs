using Dynamoid.Serialization;

namespace Dynamoid.Runtime.Tests.Serialization;

/// <summary>The stored form of each type, and the other forms that are read.</summary>
public class CodecFormTests
{
    [Test]
    public void Text_is_S() => BothWays<string, StringCodec>("lake", """{"S":"lake"}""");

    [Test]
    public void An_empty_text_is_kept() => BothWays<string, StringCodec>("", """{"S":""}""");

    [Test]
    public void Quotes_backslashes_and_control_characters_are_escaped() =>
        BothWays<string, StringCodec>("a\"b\\c\nd\te\u0001f", """{"S":"a\"b\\c\nd\te\u0001f"}""");

    [Test]
    public void Text_beyond_ascii_stays_as_it_is() => BothWays<string, StringCodec>("Zürich 東京 🚀", """{"S":"Zürich 東京 🚀"}""");

    [Test]
    public void Escaped_surrogate_pairs_are_read() => Assert.That(Json.Read<string, StringCodec>("""{"S":"\ud83d\ude80 \u00fc\/"}"""), Is.EqualTo("🚀 ü/"));

    [Test]
    public void White_space_is_read_anywhere() => Assert.That(Json.Read<string, StringCodec>("{ \"S\" :\n\t\"x\" }"), Is.EqualTo("x"));

    [Test]
    public void Booleans_are_BOOL()
    {
        BothWays<bool, BooleanCodec>(true, """{"BOOL":true}""");
        BothWays<bool, BooleanCodec>(false, """{"BOOL":false}""");
    }

    [TestCase("t", true)]
    [TestCase("f", false)]
    public void Booleans_are_read_from_the_gems_old_texts(string text, bool expected) =>
        Assert.That(Json.Read<bool, BooleanCodec>($$"""{"S":"{{text}}"}"""), Is.EqualTo(expected));

    [Test]
    public void Integers_are_N_at_their_limits()
    {
        BothWays<int, NumberCodec<int>>(int.MinValue, """{"N":"-2147483648"}""");
        BothWays<long, NumberCodec<long>>(long.MaxValue, """{"N":"9223372036854775807"}""");
        BothWays<ulong, NumberCodec<ulong>>(ulong.MaxValue, """{"N":"18446744073709551615"}""");
        BothWays<byte, NumberCodec<byte>>(255, """{"N":"255"}""");
        BothWays<sbyte, NumberCodec<sbyte>>(-128, """{"N":"-128"}""");
    }

    [TestCase("100", 100)]
    [TestCase("1E+2", 100)]
    [TestCase("100.0", 100)]
    public void Integers_are_read_from_any_form_of_the_same_number(string text, int expected) =>
        Assert.That(Json.Read<int, NumberCodec<int>>($$"""{"N":"{{text}}"}"""), Is.EqualTo(expected));

    [Test]
    public void Decimals_keep_their_digits()
    {
        BothWays<decimal, NumberCodec<decimal>>(79228162514264337593543950335m, """{"N":"79228162514264337593543950335"}""");
        BothWays<decimal, NumberCodec<decimal>>(0.1234567890123456789012345678m, """{"N":"0.1234567890123456789012345678"}""");
    }

    [Test]
    public void Doubles_are_written_so_that_they_come_back_the_same() => BothWays<double, NumberCodec<double>>(0.1 + 0.2, """{"N":"0.30000000000000004"}""");

    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    [TestCase(1e126)]
    [TestCase(1e-131)]
    public void Doubles_that_DynamoDB_cannot_store_are_refused(double value) =>
        Assert.That(() => Json.Write<double, NumberCodec<double>>(value), Throws.TypeOf<ItemFormatException>().With.Message.Contains("not a number that DynamoDB can store"));

    [Test]
    public void Guids_are_lower_case_text() =>
        BothWays<Guid, GuidCodec>(new Guid("0f8fad5b-d9cb-469f-a165-70867728950e"), """{"S":"0f8fad5b-d9cb-469f-a165-70867728950e"}""");

    [Test]
    public void Bytes_are_Base64_text_and_are_read_from_B_too()
    {
        Assert.That(Json.Write<byte[], BinaryCodec>([1, 2, 3, 255]), Is.EqualTo("""{"S":"AQID/w=="}"""));
        Assert.That(Json.Read<byte[], BinaryCodec>("""{"S":"AQID/w=="}"""), Is.EqualTo(new byte[] { 1, 2, 3, 255 }));
        Assert.That(Json.Read<byte[], BinaryCodec>("""{"B":"AQID/w=="}"""), Is.EqualTo(new byte[] { 1, 2, 3, 255 }));
        Assert.That(Json.Read<byte[], BinaryCodec>("""{"B":"AQID\/w=="}"""), Is.EqualTo(new byte[] { 1, 2, 3, 255 }));
    }

    [Test]
    public void Days_are_counted_from_1970_and_read_from_text_too()
    {
        BothWays<DateOnly, DateOnlyCodec>(new DateOnly(2017, 9, 25), """{"N":"17434"}""");
        BothWays<DateOnly, DateOnlyCodec>(new DateOnly(1969, 12, 31), """{"N":"-1"}""");
        Assert.That(Json.Read<DateOnly, DateOnlyCodec>("""{"S":"2017-09-25"}"""), Is.EqualTo(new DateOnly(2017, 9, 25)));
    }

    [Test]
    public void Sets_carry_the_type_of_their_members()
    {
        Assert.That(Json.Write<HashSet<string>, SetCodec<string, StringCodec>>(["a", "b"]), Is.EqualTo("""{"SS":["a","b"]}"""));
        Assert.That(Json.Write<HashSet<int>, SetCodec<int, NumberCodec<int>>>([1, 2]), Is.EqualTo("""{"NS":["1","2"]}"""));
        Assert.That(Json.Read<HashSet<decimal>, SetCodec<decimal, NumberCodec<decimal>>>("""{"NS":["1.5","2"]}"""), Is.EquivalentTo(new[] { 1.5m, 2m }));
    }

    [Test]
    public void An_empty_set_inside_a_list_is_an_empty_list_and_comes_back_empty()
    {
        string json = Json.Write<List<HashSet<string>>, ListCodec<HashSet<string>, SetCodec<string, StringCodec>>>([[]]);
        Assert.That(json, Is.EqualTo("""{"L":[{"L":[]}]}"""));
        Assert.That(Json.Read<List<HashSet<string>>, ListCodec<HashSet<string>, SetCodec<string, StringCodec>>>(json), Has.One.Items.And.One.Empty);
    }

    [Test]
    public void A_null_in_a_set_is_refused() =>
        Assert.That(() => Json.Write<HashSet<string>, SetCodec<string, StringCodec>>([null!]), Throws.TypeOf<ItemFormatException>().With.Message.Contains("set holds null"));

    [Test]
    public void Lists_nest_and_hold_nulls()
    {
        Assert.That(Json.Write<List<string>, ListCodec<string, StringCodec>>(["a", null!]), Is.EqualTo("""{"L":[{"S":"a"},{"NULL":true}]}"""));
        Assert.That(Json.Read<List<int?>, ListCodec<int?, NullableCodec<int, NumberCodec<int>>>>("""{"L":[{"N":"1"},{"NULL":true}]}"""), Is.EqualTo(new int?[] { 1, null }));
        Assert.That(Json.Read<List<List<int>>, ListCodec<List<int>, ListCodec<int, NumberCodec<int>>>>("""{"L":[{"L":[{"N":"1"}]},{"L":[]}]}"""), Is.EqualTo(new List<int>[] { [1], [] }));
    }

    [Test]
    public void Maps_have_any_names()
    {
        Dictionary<string, string> map = new() { ["a\"b"] = "1", ["ü.-"] = "2", [""] = "3" };
        string json = Json.Write<Dictionary<string, string>, MapCodec<string, string, StringCodec, StringCodec>>(map);
        Assert.That(json, Is.EqualTo("""{"M":{"a\"b":{"S":"1"},"ü.-":{"S":"2"},"":{"S":"3"}}}"""));
        Assert.That(Json.Read<Dictionary<string, string>, MapCodec<string, string, StringCodec, StringCodec>>(json), Is.EqualTo(map));
    }

    private static void BothWays<T, TCodec>(T value, string json)
        where TCodec : struct, IValueCodec<T>
    {
        Assert.That(Json.Write<T, TCodec>(value), Is.EqualTo(json));
        Assert.That(Json.Read<T, TCodec>(json), Is.EqualTo(value));
    }
}
