using System.Collections.Immutable;
using Dynamoid.Serialization;

namespace Dynamoid.Runtime.Tests.Serialization.Values;

/// <summary>Making, comparing and taking apart attributes of any type.</summary>
public class DynamoValueTests
{
    private static readonly DynamoValue Order = new DynamoValue.Map(("id", "a"), ("lines", new DynamoValue.List(1, 2.50m, true)), ("note", DynamoValue.Null.Value));

    private static IEnumerable<TestCaseData<DynamoValue, string>> Forms =>
    [
        new("", """{"S":""}"""),
        new("a\"b", """{"S":"a\"b"}"""),
        new(DynamoNumber.Parse("1.50"), """{"N":"1.5"}"""),
        new(42, """{"N":"42"}"""),
        new(long.MinValue, """{"N":"-9223372036854775808"}"""),
        new(0.1m, """{"N":"0.1"}"""),
        new(new byte[] { 1, 2, 3, 255 }, """{"B":"AQID/w=="}"""),
        new(true, """{"BOOL":true}"""),
        new(DynamoValue.Null.Value, """{"NULL":true}"""),
        new(new DynamoValue.StringSet("a"), """{"SS":["a"]}"""),
        new(new DynamoValue.NumberSet(1, DynamoNumber.Parse("1.0")), """{"NS":["1"]}"""),
        new(new DynamoValue.BinarySet([1], [1]), """{"BS":["AQ=="]}"""),
        new(new DynamoValue.List(), """{"L":[]}"""),
        new(new DynamoValue.List("x", DynamoValue.Null.Value, new DynamoValue.List(1)), """{"L":[{"S":"x"},{"NULL":true},{"L":[{"N":"1"}]}]}"""),
        new(new DynamoValue.Map(), """{"M":{}}"""),
        new(new DynamoValue.Map(("a.b", new DynamoValue.Map(("", 1)))), """{"M":{"a.b":{"M":{"":{"N":"1"}}}}}"""),
    ];

    [TestCaseSource(nameof(Forms))]
    public void Each_type_has_its_form(DynamoValue value, string json)
    {
        Assert.That(Json.Write<DynamoValue, DynamoValueCodec>(value), Is.EqualTo(json));
        Assert.That(Json.Read<DynamoValue, DynamoValueCodec>(json), Is.EqualTo(value));
        Assert.That(value.ToString(), Is.EqualTo(json));
        Assert.That(DynamoValue.FromAttributeValue(value.ToAttributeValue()), Is.EqualTo(value));
    }

    [Test]
    public void The_forms_are_of_all_ten_types() => Assert.That(Forms.Select(static form => ((DynamoValue)form.Arguments[0]!).Type).Distinct(), Is.EquivalentTo(Enum.GetValues<AttributeType>()));

    [Test]
    public void Sets_and_maps_have_no_order_and_lists_have()
    {
        Same(new DynamoValue.StringSet("a", "b"), new DynamoValue.StringSet(["b", "a", "a"]));
        Same(new DynamoValue.NumberSet(1, 2), new DynamoValue.NumberSet(2.0m, 1));
        Same(new DynamoValue.BinarySet([1], [2]), new DynamoValue.BinarySet(new ReadOnlyMemory<byte>[] { new byte[] { 2 }, new byte[] { 1 } }));
        Same(new DynamoValue.Map(("a", 1), ("b", "x")), new DynamoValue.Map(("b", "x"), ("a", 1.0m)));
        Assert.That(new DynamoValue.List(1, 2), Is.Not.EqualTo(new DynamoValue.List(2, 1)));
        Assert.That(new DynamoValue.Map(("a", 1)), Is.Not.EqualTo(new DynamoValue.Map(("a", 2))));
        Assert.That(new DynamoValue.Map(("a", 1)), Is.Not.EqualTo(new DynamoValue.Map(("b", 1))));
    }

    [Test]
    public void Values_of_different_types_differ_though_they_look_alike()
    {
        DynamoValue[] values = ["1", 1, true, DynamoValue.Null.Value, new byte[] { 1 }, new DynamoValue.StringSet("1"), new DynamoValue.NumberSet(1), new DynamoValue.List(), new DynamoValue.Map(), new DynamoValue.List(1)];
        Assert.That(values.ToHashSet(), Has.Count.EqualTo(values.Length));
    }

    [Test]
    public void Values_do_not_change_with_what_they_were_made_of()
    {
        byte[] bytes = [1];
        List<DynamoValue> elements = [1];
        Dictionary<string, DynamoValue> attributes = new() { ["a"] = 1 };
        DynamoValue binary = bytes, list = new DynamoValue.List(elements), map = new DynamoValue.Map(attributes), set = new DynamoValue.BinarySet(bytes);
        (bytes[0], elements[0], attributes["a"]) = (2, 2, 2);
        Assert.That((binary.AsBinary().Span[0], list[0], map["a"], set.AsBinarySet().Single().Span[0]), Is.EqualTo((1, (DynamoValue)1, (DynamoValue)1, 1)));
    }

    [Test]
    public void Empty_sets_and_nulls_are_refused_where_they_are_made()
    {
        Assert.That(static () => new DynamoValue.StringSet(), Throws.ArgumentException.With.Message.Contains("no empty sets"));
        Assert.That(static () => new DynamoValue.NumberSet([]), Throws.ArgumentException.With.Message.Contains("no empty sets"));
        Assert.That(static () => new DynamoValue.BinarySet(), Throws.ArgumentException.With.Message.Contains("no empty sets"));
        Assert.That(static () => new DynamoValue.StringSet("a", null!), Throws.ArgumentException.With.Message.Contains("cannot hold null"));
        Assert.That(static () => new DynamoValue.BinarySet([1], null!), Throws.ArgumentException.With.Message.Contains("cannot hold null"));
        Assert.That(static () => new DynamoValue.List(1, (string?)null!), Throws.ArgumentException.With.Message.Contains("Element 1 is null"));
        Assert.That(static () => new DynamoValue.Map(("a", (byte[]?)null!)), Throws.ArgumentException.With.Message.Contains("The value of 'a' is null"));
        Assert.That(static () => new DynamoValue.Map((null!, 1)), Throws.ArgumentNullException);
        Assert.That(static () => new DynamoValue.Map(("a", 1), ("a", 1)), Throws.ArgumentException.With.Message.Contains("'a' is there twice"));
        Assert.That(static () => new DynamoValue.String(null!), Throws.ArgumentNullException);
    }

    [Test]
    public void Contents_are_had_by_name_and_place()
    {
        Assert.That(Order["lines"][1].AsNumber(), Is.EqualTo((DynamoNumber)2.5m));
        Assert.That(Order["note"].IsNull, Is.True);
        Assert.That(Order.TryGet("id", out DynamoValue? id) && id.TryGetString(out string? text) && text == "a", Is.True);
        Assert.That(Order.TryGet("nope", out _), Is.False);
        Assert.That(Order["id"].TryGet("x", out _), Is.False);
        Assert.That(Order["id"].TryGetNumber(out DynamoNumber number), Is.False);
        Assert.That(number, Is.EqualTo(DynamoNumber.Zero));
    }

    [Test]
    public void What_is_not_there_is_said_clearly()
    {
        Assert.That(static () => Order["lines"].AsString(), Throws.InvalidOperationException.With.Message.EqualTo("The value is a List, not a String."));
        Assert.That(static () => Order["id"]["x"], Throws.InvalidOperationException.With.Message.EqualTo("The value is a String, not a Map."));
        Assert.That(static () => Order["nope"], Throws.TypeOf<KeyNotFoundException>().With.Message.Contains("'nope'"));
        Assert.That(static () => Order["lines"][3], Throws.TypeOf<ArgumentOutOfRangeException>().With.Message.Contains("3 elements"));
        Assert.That(static () => Order["lines"][-1], Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void Patterns_take_values_apart()
    {
        Assert.That(Order is DynamoValue.Map(var attributes) && attributes.Count == 3, Is.True);
        Assert.That(Order["lines"] is DynamoValue.List([DynamoValue.Number(var first), .., DynamoValue.Boolean(true)]) && first == 1, Is.True);
        Assert.That(new DynamoValue.StringSet("a") is DynamoValue.StringSet { Members.Count: 1 }, Is.True);
    }

    [TestCaseSource(nameof(Forms))]
    public void A_match_calls_the_one_function_and_only_the_one_accessor_answers(DynamoValue value, string json)
    {
        AttributeType matched = value.Match(
            static _ => AttributeType.String,
            static _ => AttributeType.Number,
            static _ => AttributeType.Binary,
            static _ => AttributeType.Boolean,
            static () => AttributeType.Null,
            static _ => AttributeType.StringSet,
            static _ => AttributeType.NumberSet,
            static _ => AttributeType.BinarySet,
            static _ => AttributeType.List,
            static _ => AttributeType.Map);
        bool[] answers =
        [
            value.TryGetString(out _), value.TryGetNumber(out _), value.TryGetBinary(out _), value.TryGetBoolean(out _), value.IsNull, value.TryGetStringSet(out _),
            value.TryGetNumberSet(out _), value.TryGetBinarySet(out _), value.TryGetList(out _), value.TryGetMap(out _),
        ];
        Assert.That((matched, answers.Count(static answer => answer), answers[(int)value.Type]), Is.EqualTo((value.Type, 1, true)), json);
    }

    [Test]
    public void A_null_of_the_CLR_is_no_stored_null()
    {
        DynamoValue? text = (string?)null, bytes = (byte[]?)null;
        Assert.That((text, bytes), Is.EqualTo(((DynamoValue?)null, (DynamoValue?)null)));
    }

    [Test]
    public void A_changed_copy_is_made_of_the_immutable_contents()
    {
        ImmutableDictionary<string, DynamoValue> changed = Order.AsMap().SetItem("id", "b");
        Assert.That((new DynamoValue.Map(changed)["id"], Order["id"]), Is.EqualTo(((DynamoValue)"b", (DynamoValue)"a")));
    }

    private static void Same(DynamoValue left, DynamoValue right)
    {
        Assert.That(left.Equals(right), Is.True);
        Assert.That(left.GetHashCode(), Is.EqualTo(right.GetHashCode()));
    }
}
