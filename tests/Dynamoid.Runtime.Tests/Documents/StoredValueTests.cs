using System.Text;
using Dynamoid.Documents;
using Dynamoid.Serialization;

namespace Dynamoid.Runtime.Tests.Documents;

using Map = Dictionary<string, decimal>;
using MapOfDecimal = MapCodec<string, decimal, StringCodec, NumberCodec<decimal>>;
using Set = HashSet<string>;
using SetOfText = SetCodec<string, StringCodec>;

/// <summary>Which changes of mutable members count.</summary>
public class StoredValueTests
{
    [TestCase("""{"SS":["a","b"]}""")]
    [TestCase("""{"SS":["b","a"]}""")]
    [TestCase("""{ "SS" : [ "a" , "\u0062" ] }""")]
    public void The_same_members_in_any_order_and_any_JSON_are_no_change(string stored) =>
        Assert.That(StoredValue.Differs<Set, SetOfText>(Bytes(stored), ["a", "b"]), Is.False);

    [Test]
    public void Another_member_is_a_change() =>
        Assert.That(StoredValue.Differs<Set, SetOfText>(Bytes("""{"SS":["a","b"]}"""), ["a", "c"]), Is.True);

    [Test]
    public void A_value_where_there_was_none_is_a_change_and_so_is_the_reverse()
    {
        Assert.That(StoredValue.Differs<Set, SetOfText>(null, ["a"]), Is.True);
        Assert.That(StoredValue.Differs<Set, SetOfText>(Bytes("""{"SS":["a"]}"""), null), Is.True);
        Assert.That(StoredValue.Differs<Set, SetOfText>(null, null), Is.False);
    }

    [Test]
    public void Names_in_another_order_and_numbers_in_another_form_are_no_change() =>
        Assert.That(StoredValue.Differs<Map, MapOfDecimal>(Bytes("""{"M":{"y":{"N":"2"},"x":{"N":"1E+1"}}}"""), new Map { ["x"] = 10m, ["y"] = 2m }), Is.False);

    [Test]
    public void A_number_of_another_value_is_a_change() =>
        Assert.That(StoredValue.Differs<Map, MapOfDecimal>(Bytes("""{"M":{"x":{"N":"10"}}}"""), new Map { ["x"] = 11m }), Is.True);

    [Test]
    public void An_attribute_called_like_a_set_type_is_still_an_attribute() =>
        Assert.That(
            StoredValue.Differs<Map, MapOfDecimal>(Bytes("""{"M":{"SS":{"N":"1"},"NS":{"N":"2"}}}"""), new Map { ["NS"] = 2m, ["SS"] = 1m }),
            Is.False);

    [Test]
    public void The_order_of_a_list_counts() =>
        Assert.That(
            StoredValue.Differs<List<string>, ListCodec<string, StringCodec>>(Bytes("""{"L":[{"S":"a"},{"S":"b"}]}"""), ["b", "a"]),
            Is.True);

    [Test]
    public void What_was_stored_is_kept_as_it_would_be_written() =>
        Assert.That(Encoding.UTF8.GetString(StoredValue.Of<Set, SetOfText>(["x"])!), Is.EqualTo("""{"SS":["x"]}"""));

    [Test]
    public void A_value_is_read_from_its_bytes_and_is_null_without_any() => Assert.Multiple(() =>
    {
        Assert.That(StoredValue.Read<int, NumberCodec<int>>(Bytes("""{"N":"7"}""")), Is.EqualTo(7));
        Assert.That(StoredValue.Read<int, NumberCodec<int>>(null), Is.Null);
    });

    private static byte[] Bytes(string json) => Encoding.UTF8.GetBytes(json);
}
