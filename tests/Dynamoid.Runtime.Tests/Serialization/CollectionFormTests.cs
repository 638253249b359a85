using System.Collections.Frozen;
using System.Collections.Immutable;
using Dynamoid.Serialization;

namespace Dynamoid.Runtime.Tests.Serialization;

/// <summary>Collections of every kind have the form of the list, set or map that they are.</summary>
public class CollectionFormTests
{
    [Test]
    public void Arrays_are_L()
    {
        BothWays<string[], ArrayCodec<string, StringCodec>>(["a", null!], """{"L":[{"S":"a"},{"NULL":true}]}""");
        BothWays<int[][], ArrayCodec<int[], ArrayCodec<int, NumberCodec<int>>>>([[1], []], """{"L":[{"L":[{"N":"1"}]},{"L":[]}]}""");
    }

    [Test]
    public void Collections_in_order_are_L()
    {
        const string json = """{"L":[{"N":"2"},{"N":"1"}]}""";
        List<int> list = [2, 1];
        BothWays<IList<int>, ListLikeCodec<IList<int>, int, NumberCodec<int>, ListMaker<int>>>(list, json);
        BothWays<IReadOnlyList<int>, ListLikeCodec<IReadOnlyList<int>, int, NumberCodec<int>, ListMaker<int>>>(list, json);
        BothWays<ICollection<int>, ListLikeCodec<ICollection<int>, int, NumberCodec<int>, ListMaker<int>>>(list, json);
        BothWays<IReadOnlyCollection<int>, ListLikeCodec<IReadOnlyCollection<int>, int, NumberCodec<int>, ListMaker<int>>>(list, json);
        BothWays<ImmutableList<int>, ListLikeCodec<ImmutableList<int>, int, NumberCodec<int>, ListMaker<int>>>([.. list], json);
        BothWays<ImmutableArray<int>, ImmutableArrayCodec<int, NumberCodec<int>>>([.. list], json);
    }

    [Test]
    public void A_default_array_inside_a_list_is_NULL_and_comes_back_as_default() =>
        BothWays<List<ImmutableArray<int>>, ListCodec<ImmutableArray<int>, ImmutableArrayCodec<int, NumberCodec<int>>>>([default, []], """{"L":[{"NULL":true},{"L":[]}]}""");

    [Test]
    public void Sets_of_every_kind_are_SS_or_NS()
    {
        const string json = """{"NS":["1"]}""";
        BothWays<ISet<int>, SetLikeCodec<ISet<int>, int, NumberCodec<int>, SetMaker<int>>>(new HashSet<int> { 1 }, json);
        BothWays<IReadOnlySet<int>, SetLikeCodec<IReadOnlySet<int>, int, NumberCodec<int>, SetMaker<int>>>(new HashSet<int> { 1 }, json);
        BothWays<ImmutableHashSet<int>, SetLikeCodec<ImmutableHashSet<int>, int, NumberCodec<int>, SetMaker<int>>>([1], json);
        BothWays<FrozenSet<int>, SetLikeCodec<FrozenSet<int>, int, NumberCodec<int>, SetMaker<int>>>(new[] { 1 }.ToFrozenSet(), json);
        BothWays<SortedSet<string>, SetLikeCodec<SortedSet<string>, string, StringCodec, SetMaker<string>>>(["a", "b"], """{"SS":["a","b"]}""");
    }

    [Test]
    public void An_empty_set_of_every_kind_is_an_empty_list_inside_of_others() =>
        BothWays<List<FrozenSet<int>>, ListCodec<FrozenSet<int>, SetLikeCodec<FrozenSet<int>, int, NumberCodec<int>, SetMaker<int>>>>([FrozenSet<int>.Empty], """{"L":[{"L":[]}]}""");

    [Test]
    public void Sorted_texts_that_a_culture_takes_for_the_same_are_all_kept() =>
        Assert.That(
            Json.Read<SortedSet<string>, SetLikeCodec<SortedSet<string>, string, StringCodec, SetMaker<string>>>("""{"SS":["b","a","a\u00ad"]}"""),
            Is.EqualTo(["a", "a\u00ad", "b"]));

    [Test]
    public void Bytes_are_members_by_content_in_sets_of_every_kind()
    {
        ISet<byte[]> twice = new HashSet<byte[]> { new byte[] { 1 }, new byte[] { 1 } };
        Assert.That(Json.Write<ISet<byte[]>, SetLikeCodec<ISet<byte[]>, byte[], BinaryCodec, SetMaker<byte[]>>>(twice), Is.EqualTo("""{"SS":["AQ=="]}"""));
        FrozenSet<byte[]> frozen = Json.Read<FrozenSet<byte[]>, SetLikeCodec<FrozenSet<byte[]>, byte[], BinaryCodec, SetMaker<byte[]>>>("""{"SS":["AQ=="]}""");
        Assert.That(frozen.Contains([1]));
        ImmutableHashSet<byte[]> immutable = Json.Read<ImmutableHashSet<byte[]>, SetLikeCodec<ImmutableHashSet<byte[]>, byte[], BinaryCodec, SetMaker<byte[]>>>("""{"SS":["AQ=="]}""");
        Assert.That(immutable.Contains([1]));
    }

    [Test]
    public void Dictionaries_of_every_kind_are_M()
    {
        const string json = """{"M":{"a":{"S":"1"},"A":{"NULL":true}}}""";
        Dictionary<string, string> map = new() { ["a"] = "1", ["A"] = null! };
        BothWays<IDictionary<string, string>, MapLikeCodec<IDictionary<string, string>, string, string, StringCodec, StringCodec, MapMaker<string, string>>>(map, json);
        BothWays<IReadOnlyDictionary<string, string>, MapLikeCodec<IReadOnlyDictionary<string, string>, string, string, StringCodec, StringCodec, MapMaker<string, string>>>(map, json);
        Assert.That(Json.Read<FrozenDictionary<string, string>, MapLikeCodec<FrozenDictionary<string, string>, string, string, StringCodec, StringCodec, MapMaker<string, string>>>(json), Is.EquivalentTo(map));
        Assert.That(Json.Read<ImmutableDictionary<string, string>, MapLikeCodec<ImmutableDictionary<string, string>, string, string, StringCodec, StringCodec, MapMaker<string, string>>>(json), Is.EquivalentTo(map));
        Assert.That(
            Json.Write<ImmutableDictionary<string, string>, MapLikeCodec<ImmutableDictionary<string, string>, string, string, StringCodec, StringCodec, MapMaker<string, string>>>(ImmutableDictionary<string, string>.Empty.Add("x", "y")),
            Is.EqualTo("""{"M":{"x":{"S":"y"}}}"""));
    }

    private static void BothWays<T, TCodec>(T value, string json)
        where TCodec : struct, IValueCodec<T>
    {
        Assert.That(Json.Write<T, TCodec>(value), Is.EqualTo(json));
        Assert.That(Json.Read<T, TCodec>(json), Is.EqualTo(value));
    }
}
