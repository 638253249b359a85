using Dynamoid.Conditions;
using static Dynamoid.Runtime.Tests.Conditions.Fields;

namespace Dynamoid.Runtime.Tests.Conditions;

/// <summary>Conditions made of conditions, and what the choice of an index sees of them.</summary>
public sealed class TreeTests
{
#if DEBUG
    private const long Largest = 72; // what is not optimized boxes a value to ask whether it is null
#else
    private const long Largest = 48;
#endif

    private static readonly Condition A = City == "a";
    private static readonly Condition B = Latitude > 1;
    private static readonly Condition C = Age == null;

    private static IEnumerable<TestCaseData> Trees =>
    [
        new(A && B, "#1 = :v0 AND #3 > :v1"),
        new(A & B & A, "#1 = :v0 AND #3 > :v1 AND #1 = :v2"),
        new(A || B, "#1 = :v0 OR #3 > :v1"),
        new(A && (B || A), "#1 = :v0 AND (#3 > :v1 OR #1 = :v2)"),
        new((A && B) || A, "(#1 = :v0 AND #3 > :v1) OR #1 = :v2"),
        new(A && (B && A), "#1 = :v0 AND #3 > :v1 AND #1 = :v2"),
        new(!A, "NOT (#1 = :v0)"),
        new(!!A, "#1 = :v0"),
        new(!(A && B), "NOT (#1 = :v0 AND #3 > :v1)"),
        new(!A && B, "NOT (#1 = :v0) AND #3 > :v1"),
        new(A && C, "#1 = :v0 AND (attribute_not_exists(#4) OR attribute_type(#4, :v1))"),
        new(!C, "NOT (attribute_not_exists(#4) OR attribute_type(#4, :v0))"),
        new(A || C || Age != null, "#1 = :v0 OR attribute_not_exists(#4) OR attribute_type(#4, :v1) OR (attribute_exists(#4) AND NOT attribute_type(#4, :v2))"),
        new(A && Age != null, "#1 = :v0 AND attribute_exists(#4) AND NOT attribute_type(#4, :v1)"),
    ];

    [TestCaseSource(nameof(Trees))]
    public void A_tree_has_parentheses_where_it_needs_them(Condition tree, string expression) => Assert.That(Expression.TextOf(tree), Is.EqualTo(expression));

    [Test]
    public void Expressions_of_one_request_share_names_and_count_values_on() =>
        Assert.That(
            Expression.Of(A, A && Home.Street == "s"),
            Is.EqualTo("""["#1 = :v0","#1 = :v1 AND #10.#n0 = :v2","ExpressionAttributeNames":{"#1":"city","#10":"home","#n0":"a.street"},"ExpressionAttributeValues":{":v0":{"S":"a"},":v1":{"S":"a"},":v2":{"S":"s"}}]"""));

    [Test]
    public void A_condition_serves_in_many_requests()
    {
        Condition both = A && B;
        Assert.That(Expression.TextOf(both), Is.EqualTo("#1 = :v0 AND #3 > :v1"));
        Assert.That(Expression.TextOf(both || C), Does.StartWith("(#1 = :v0 AND #3 > :v1) OR"));
    }

    [Test]
    public void What_is_given_may_change_afterwards()
    {
        int[] values = [1, 2];
        Condition condition = Latitude.In(values);
        values[0] = 9;
        Assert.That(Expression.Of(condition).Parameters, Does.Contain("""{":v0":{"N":"1"},"""));
    }

    [Test]
    public void Conjunctions_come_apart_and_others_do_not() => Assert.Multiple(static () =>
    {
        Assert.That((A && B && C).Conjuncts, Is.EqualTo([A, B, C]));
        Assert.That((A && (B && C)).Conjuncts, Is.EqualTo([A, B, C]));
        Assert.That((A || B).Conjuncts, Has.Count.EqualTo(1));
        Assert.That((A && (B || C)).Conjuncts, Has.Count.EqualTo(2));
        Assert.That(A.Conjuncts, Is.EqualTo([A]));
    });

    [Test]
    public void A_condition_about_one_field_says_which_and_how() => Assert.Multiple(static () =>
    {
        Assert.That(A.Leaf, Is.EqualTo(new ConditionLeaf(1, ConditionOperator.Equal)));
        Assert.That(B.Leaf, Is.EqualTo(new ConditionLeaf(3, ConditionOperator.Greater)));
        Assert.That(C.Leaf, Is.EqualTo(new ConditionLeaf(4, ConditionOperator.IsNull)));
        Assert.That(Latitude.Between(1, 2).Leaf, Is.EqualTo(new ConditionLeaf(3, ConditionOperator.Between)));
        Assert.That(City.BeginsWith("a").Leaf, Is.EqualTo(new ConditionLeaf(1, ConditionOperator.BeginsWith)));
        Assert.That(City.In("a").Leaf, Is.EqualTo(new ConditionLeaf(1, ConditionOperator.In)));
        Assert.That((City.Size() > 1).Leaf, Is.EqualTo(new ConditionLeaf(1, ConditionOperator.Size)));
        Assert.That(City.NotContains("a").Leaf, Is.EqualTo(new ConditionLeaf(1, ConditionOperator.NotContains)));
    });

    [Test]
    public void What_no_index_can_serve_is_no_leaf() =>
        Assert.That(
            new[] { A && B, A || B, !A, City == Town, Lines[0] == "a", Home.Street == "s", Age.In(null, 1), Condition.Raw("a = b") }.Select(static condition => condition.Leaf),
            Is.All.Null);

    [Test]
    public void Its_text_has_names_and_no_values() =>
        Assert.That(
            (City == "secret" && (Lines[2].Contains("secret") || Home.Street == null)).ToString(),
            Is.EqualTo("city = :v0 AND (contains(lines[2], :v1) OR attribute_not_exists(home.a.street) OR attribute_type(home.a.street, :v2))"));

    [Test]
    public void A_long_chain_of_a_loop_is_written()
    {
        Condition chain = A;
        for (int i = 0; i < 100_000; i++)
            chain = i % 2 == 0 ? A | chain : chain | A;
        Assert.That(Expression.TextOf(chain).Split(" OR "), Has.Length.EqualTo(100_001));
    }

    [Test]
    public void Fields_are_equal_when_they_are_at_the_same_place() => Assert.Multiple(static () =>
    {
        Assert.That(Lines[1].Equals(Lines[1]) && Lines[1].GetHashCode() == Lines[1].GetHashCode(), Is.True);
        Assert.That(Lines[1].Equals(Lines[2]) || City.Equals(Town) || City.Equals((object)"x"), Is.False);
        Assert.That((Lines[1].ToString(), Home.Street.ToString(), City.Size().ToString()), Is.EqualTo(("lines[1]", "home.a.street", "size(city)")));
    });

    [Test]
    public void A_comparison_is_one_object()
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        Condition condition = Latitude > 1;
        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.That(bytes, Is.LessThanOrEqualTo(Largest).And.GreaterThan(0));
        GC.KeepAlive(condition);
    }
}
