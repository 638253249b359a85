using System.Collections.Frozen;
using System.Collections.Immutable;
using Dynamoid.Serialization;
using Number = Dynamoid.Serialization.NumberCodec<int>;

namespace Dynamoid.Runtime.Tests.Serialization;

/// <summary>Tuples, and sets that are stored as lists.</summary>
public class TupleTests
{
    [Test]
    public void A_tuple_is_L_of_its_elements()
    {
        (string, int) value = ("a", 1);
        string json = Json.Write<(string, int), TupleCodec<string, int, StringCodec, NumberCodec<int>>>(value);
        Assert.That(json, Is.EqualTo("""{"L":[{"S":"a"},{"N":"1"}]}"""));
        Assert.That(Json.Read<(string, int), TupleCodec<string, int, StringCodec, NumberCodec<int>>>(json), Is.EqualTo(value));
    }

    [Test]
    public void Null_elements_are_NULL()
    {
        (string, int?) value = (null!, null);
        string json = Json.Write<(string, int?), TupleCodec<string, int?, StringCodec, NullableCodec<int, NumberCodec<int>>>>(value);
        Assert.That(json, Is.EqualTo("""{"L":[{"NULL":true},{"NULL":true}]}"""));
        Assert.That(Json.Read<(string, int?), TupleCodec<string, int?, StringCodec, NullableCodec<int, NumberCodec<int>>>>(json), Is.EqualTo(value));
    }

    [Test]
    public void Tuples_have_up_to_seven_elements()
    {
        BothWays<(int, int, int), TupleCodec<int, int, int, Number, Number, Number>>((1, 2, 3));
        BothWays<(int, int, int, int), TupleCodec<int, int, int, int, Number, Number, Number, Number>>((1, 2, 3, 4));
        BothWays<(int, int, int, int, int), TupleCodec<int, int, int, int, int, Number, Number, Number, Number, Number>>((1, 2, 3, 4, 5));
        BothWays<(int, int, int, int, int, int), TupleCodec<int, int, int, int, int, int, Number, Number, Number, Number, Number, Number>>((1, 2, 3, 4, 5, 6));
        BothWays<(int, int, int, int, int, int, int), TupleCodec<int, int, int, int, int, int, int, Number, Number, Number, Number, Number, Number, Number>>((1, 2, 3, 4, 5, 6, 7));
    }

    [TestCase("""{"L":[]}""", "0")]
    [TestCase("""{"L":[{"S":"a"}]}""", "1")]
    [TestCase("""{"L":[{"S":"a"},{"N":"1"},{"N":"2"}]}""", "more")]
    public void A_list_of_another_length_is_refused(string json, string found) =>
        Assert.That(
            () => Json.Read<(string, int), TupleCodec<string, int, StringCodec, NumberCodec<int>>>(json),
            Throws.TypeOf<ItemFormatException>().With.Message.Contains("L of 2 elements").And.Property("Found").EqualTo(found));

    [Test]
    public void The_error_names_the_element() =>
        Assert.That(
            static () => Json.ReadAttribute<(string, int), TupleCodec<string, int, StringCodec, NumberCodec<int>>>("""{"a":{"L":[{"S":"a"},{"S":"b"}]}}"""),
            Throws.TypeOf<ItemFormatException>().With.Property("Path").EqualTo("a[1]"));

    [Test]
    public void Sets_may_be_lists()
    {
        Assert.That(Json.Write<HashSet<int>, ListLikeCodec<HashSet<int>, int, Number, SetAsListMaker<int>>>([1, 2]), Is.EqualTo("""{"L":[{"N":"1"},{"N":"2"}]}"""));
        Assert.That(AsList<HashSet<int>, SetAsListMaker<int>>(), Is.EquivalentTo(new[] { 1, 2 }));
        Assert.That(AsList<ISet<int>, SetAsListMaker<int>>(), Is.EquivalentTo(new[] { 1, 2 }));
        Assert.That(AsList<IReadOnlySet<int>, SetAsListMaker<int>>(), Is.EquivalentTo(new[] { 1, 2 }));
        Assert.That(AsList<SortedSet<int>, SetAsListMaker<int>>(), Is.EquivalentTo(new[] { 1, 2 }));
        Assert.That(AsList<ImmutableHashSet<int>, SetAsListMaker<int>>(), Is.EquivalentTo(new[] { 1, 2 }));
        Assert.That(AsList<FrozenSet<int>, SetAsListMaker<int>>(), Is.EquivalentTo(new[] { 1, 2 }));
    }

    private static TSet AsList<TSet, TMaker>()
        where TSet : IEnumerable<int>
        where TMaker : struct, ICollectionMaker<TSet, List<int>> =>
        Json.Read<TSet, ListLikeCodec<TSet, int, Number, TMaker>>("""{"L":[{"N":"2"},{"N":"1"},{"N":"2"}]}""");

    private static void BothWays<T, TCodec>(T value)
        where TCodec : struct, IValueCodec<T> => Assert.That(Json.Read<T, TCodec>(Json.Write<T, TCodec>(value)), Is.EqualTo(value));
}
