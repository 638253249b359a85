using Amazon.DynamoDBv2.Model;
using Dynamoid.Serialization;

namespace Dynamoid.Runtime.Tests.Serialization.Values;

/// <summary>Attributes of any type inside items, and what cannot be one.</summary>
public class DynamoValueCodecTests
{
    [Test]
    public void A_stored_null_is_a_value_in_lists_and_maps()
    {
        List<DynamoValue> list = Json.Read<List<DynamoValue>, ListCodec<DynamoValue, DynamoValueCodec>>("""{"L":[{"NULL":true},{"S":"x"}]}""");
        Assert.That(list, Is.EqualTo(new DynamoValue[] { DynamoValue.Null.Value, "x" }));
        Assert.That(Json.Write<List<DynamoValue>, ListCodec<DynamoValue, DynamoValueCodec>>(list), Is.EqualTo("""{"L":[{"NULL":true},{"S":"x"}]}"""));
        Assert.That(Json.Read<DynamoValue[], ArrayCodec<DynamoValue, DynamoValueCodec>>("""{"L":[{"NULL":true}]}"""), Is.EqualTo(new[] { DynamoValue.Null.Value }));
    }

    [Test]
    public void A_null_of_the_CLR_in_a_list_is_stored_as_null() =>
        Assert.That(Json.Write<List<DynamoValue>, ListCodec<DynamoValue, DynamoValueCodec>>([null!]), Is.EqualTo("""{"L":[{"NULL":true}]}"""));

    [Test]
    public void Other_elements_are_null_as_before() =>
        Assert.That(Json.Read<List<string>, ListCodec<string, StringCodec>>("""{"L":[{"NULL":true}]}"""), Is.EqualTo(new string?[] { null }));

    [Test]
    public void White_space_and_escapes_are_read_as_anywhere() =>
        Assert.That(
            Json.Read<DynamoValue, DynamoValueCodec>("""{ "M" : { "\u0061" : { "NS" : [ "1" , "2" ] } , "b" : { "NULL" : true } } }"""),
            Is.EqualTo(new DynamoValue.Map(("a", new DynamoValue.NumberSet(1, 2)), ("b", DynamoValue.Null.Value))));

    [TestCase("""{"SS":[]}""", "SS")]
    [TestCase("""{"NS":[]}""", "NS")]
    [TestCase("""{"BS":[]}""", "BS")]
    [TestCase("""{"N":"one"}""", "N")]
    [TestCase("""{"NS":["1","1E+126"]}""", "N")]
    [TestCase("""{"B":"?"}""", null)]
    [TestCase("""{"X":"?"}""", null)]
    [TestCase("""{"L":[{"NULL":1}]}""", null)]
    public void What_DynamoDB_does_not_hold_is_refused(string json, string? found)
    {
        ItemFormatException error = Assert.Throws<ItemFormatException>(() => Json.Read<DynamoValue, DynamoValueCodec>(json))!;
        if (found is not null)
            Assert.That(error.Found, Is.EqualTo(found));
    }

    [Test]
    public void Nesting_beyond_32_levels_is_refused_when_written_and_described_as_text()
    {
        DynamoValue nested = Nest(32);
        Assert.That(Json.Read<DynamoValue, DynamoValueCodec>(Json.Write<DynamoValue, DynamoValueCodec>(nested)), Is.EqualTo(nested));
        DynamoValue deeper = Nest(33);
        Assert.That(() => Json.Write<DynamoValue, DynamoValueCodec>(deeper), Throws.TypeOf<ItemFormatException>().With.Message.Contains("32 levels"));
        Assert.That(() => deeper.ToAttributeValue(), Throws.TypeOf<ItemFormatException>());
        Assert.That(deeper.ToString(), Does.StartWith("List: ").And.Contain("32 levels"));
        Assert.That(new DynamoValue.String("\ud83d").ToString(), Does.Contain("surrogate"));
    }

    [Test]
    public void Values_of_the_AWS_SDK_that_have_no_type_or_no_number_are_refused()
    {
        Assert.That(static () => DynamoValue.FromAttributeValue(new AttributeValue()), Throws.TypeOf<ItemFormatException>().With.Message.Contains("no type"));
        Assert.That(static () => DynamoValue.FromAttributeValue(new AttributeValue { N = "one" }), Throws.TypeOf<ItemFormatException>());
        Assert.That(static () => DynamoValue.FromAttributeValue(new AttributeValue { NS = ["1E+200"] }), Throws.TypeOf<ItemFormatException>());
    }

    private static DynamoValue Nest(int levels)
    {
        DynamoValue value = 1;
        for (int level = 0; level < levels; level++)
            value = new DynamoValue.List(value);
        return value;
    }
}
