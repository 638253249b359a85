using Dynamoid.Serialization;
using static Dynamoid.Runtime.Tests.Conditions.Fields;

namespace Dynamoid.Runtime.Tests.Conditions;

/// <summary>The expression, names and values of each operator.</summary>
public sealed class ComparisonTests
{
    private static readonly DateOnly Day = new(1970, 1, 3);

    private static IEnumerable<TestCaseData> Operators =>
    [
        new(City == "x", "#1 = :v0", """{"S":"x"}"""),
        new(City != "x", "#1 <> :v0", """{"S":"x"}"""),
        new(Latitude < 5, "#3 < :v0", """{"N":"5"}"""),
        new(Latitude <= 5, "#3 <= :v0", """{"N":"5"}"""),
        new(Latitude > 5, "#3 > :v0", """{"N":"5"}"""),
        new(Latitude >= 5, "#3 >= :v0", """{"N":"5"}"""),
        new(Age == 5, "#4 = :v0", """{"N":"5"}"""),
        new(Age > 5, "#4 > :v0", """{"N":"5"}"""),
        new(Latitude.Between(1, 10), "#3 BETWEEN :v0 AND :v1", """{"N":"1"},":v1":{"N":"10"}"""),
        new(Latitude.Between(9, 9), "#3 BETWEEN :v0 AND :v1", """{"N":"9"},":v1":{"N":"9"}"""),
        new(City.Between("a", "b"), "#1 BETWEEN :v0 AND :v1", """{"S":"a"},":v1":{"S":"b"}"""),
        new(City.BeginsWith("a\""), "begins_with(#1, :v0)", """{"S":"a\""}"""),
        new(City.Contains("a"), "contains(#1, :v0)", """{"S":"a"}"""),
        new(City.NotContains("a"), "NOT contains(#1, :v0)", """{"S":"a"}"""),
        new(City.In("a", "b"), "#1 IN (:v0, :v1)", """{"S":"a"},":v1":{"S":"b"}"""),
        new(Latitude.In(new List<int> { 1 }), "#3 IN (:v0)", """{"N":"1"}"""),
        new(Age.In(new List<int> { 1 }), "#4 IN (:v0)", """{"N":"1"}"""),
        new(City == null, "attribute_not_exists(#1) OR attribute_type(#1, :v0)", """{"S":"NULL"}"""),
        new(City != null, "attribute_exists(#1) AND NOT attribute_type(#1, :v0)", """{"S":"NULL"}"""),
        new(Age == null, "attribute_not_exists(#4) OR attribute_type(#4, :v0)", """{"S":"NULL"}"""),
        new(Age != null, "attribute_exists(#4) AND NOT attribute_type(#4, :v0)", """{"S":"NULL"}"""),
        new(City.HasType(AttributeType.Number), "attribute_type(#1, :v0)", """{"S":"N"}"""),
        new(City.Size() == 3, "size(#1) = :v0", """{"N":"3"}"""),
        new(City.Size() != 3, "size(#1) <> :v0", """{"N":"3"}"""),
        new(City.Size() < 3, "size(#1) < :v0", """{"N":"3"}"""),
        new(City.Size() <= 3, "size(#1) <= :v0", """{"N":"3"}"""),
        new(City.Size() > 3, "size(#1) > :v0", """{"N":"3"}"""),
        new(City.Size() >= 3, "size(#1) >= :v0", """{"N":"3"}"""),
        new(City.Size().Between(1, 3), "size(#1) BETWEEN :v0 AND :v1", """{"N":"1"},":v1":{"N":"3"}"""),
        new(Flag == true, "#5 = :v0", """{"S":"t"}"""),
        new(Flag != false, "#5 <> :v0", """{"S":"f"}"""),
        new(City == "", "#1 = :v0", """{"S":""}"""),
        new(Nick == "", "attribute_not_exists(#6) OR attribute_type(#6, :v0)", """{"S":"NULL"}"""),
        new(Nick != "", "attribute_exists(#6) AND NOT attribute_type(#6, :v0)", """{"S":"NULL"}"""),
        new(Nick.In("", "a"), "attribute_not_exists(#6) OR attribute_type(#6, :v0) OR #6 IN (:v1)", """{"S":"NULL"},":v1":{"S":"a"}"""),
        new(Days.Contains(Day), "contains(#7, :v0)", """{"N":"2"}"""),
        new(Days.NotContains(Day), "NOT contains(#7, :v0)", """{"N":"2"}"""),
        new(Days == new HashSet<DateOnly> { Day }, "#7 = :v0", """{"NS":["2"]}"""),
        new(Days == new HashSet<DateOnly>(), "attribute_not_exists(#7) OR attribute_type(#7, :v0)", """{"S":"NULL"}"""),
        new(Days.Size() > 0, "size(#7) > :v0", """{"N":"0"}"""),
        new(Lines.Contains("a"), "contains(#8, :v0)", """{"S":"a"}"""),
        new(Lines != new List<string>(), "#8 <> :v0", """{"L":[]}"""),
        new(Lines[2] == "a", "#8[2] = :v0", """{"S":"a"}"""),
        new(Bytes == new byte[] { 1 }, "#12 = :v0", """{"S":"AQ=="}"""),
        new(Price.Between(-1e100, 0.5), "#11 BETWEEN :v0 AND :v1", """{"N":"-1E+100"},":v1":{"N":"0.5"}"""),
    ];

    [TestCaseSource(nameof(Operators))]
    public void An_operator_has_its_expression(Condition condition, string expression, string values)
    {
        (string text, string parameters) = Expression.Of(condition);
        Assert.That(text, Is.EqualTo(expression));
        Assert.That(parameters, Does.EndWith($"\"ExpressionAttributeValues\":{{\":v0\":{values}}}}}"));
    }

    [Test]
    public void Existence_needs_no_values() => Assert.Multiple(static () =>
    {
        Assert.That(Expression.Of(City.Exists()), Is.EqualTo(("attribute_exists(#1)", """{"ExpressionAttributeNames":{"#1":"city"}}""")));
        Assert.That(Expression.Of(City.NotExists()), Is.EqualTo(("attribute_not_exists(#1)", """{"ExpressionAttributeNames":{"#1":"city"}}""")));
    });

    [Test]
    public void Two_fields_are_compared_without_values() => Assert.Multiple(static () =>
    {
        Assert.That(Expression.Of(City == Town), Is.EqualTo(("#1 = #2", """{"ExpressionAttributeNames":{"#1":"city","#2":"town.name"}}""")));
        Assert.That(Expression.TextOf(City != Town), Is.EqualTo("#1 <> #2"));
        Assert.That(Expression.TextOf(City < Town), Is.EqualTo("#1 < #2"));
        Assert.That(Expression.TextOf(City <= Town), Is.EqualTo("#1 <= #2"));
        Assert.That(Expression.TextOf(City > Town), Is.EqualTo("#1 > #2"));
        Assert.That(Expression.TextOf(City >= Town), Is.EqualTo("#1 >= #2"));
        Assert.That(Expression.TextOf(Lines[0] == City), Is.EqualTo("#8[0] = #1"));
    });

    [Test]
    public void Names_inside_of_an_attribute_are_placeholders_too() => Assert.Multiple(static () =>
    {
        Assert.That(Expression.Of(Home.Street == "s").Parameters, Does.StartWith("""{"ExpressionAttributeNames":{"#10":"home","#n0":"a.street"},"""));
        Assert.That(Expression.TextOf(Home.Street == Lines[1]), Is.EqualTo("#10.#n0 = #8[1]"));
        Assert.That(Expression.Of(Amounts[new DateOnly(2026, 1, 2)] > 1), Is.EqualTo(("#9.#n0 > :v0", """{"ExpressionAttributeNames":{"#9":"amounts","#n0":"2026-01-02"},"ExpressionAttributeValues":{":v0":{"N":"1"}}}""")));
        Assert.That(Expression.TextOf(Amounts.ContainsKey(Day) & Amounts.NotContainsKey(Day)), Is.EqualTo("attribute_exists(#9.#n0) AND attribute_not_exists(#9.#n0)"));
    });

    [Test]
    public void A_map_as_a_whole_can_be_asked_for() => Assert.Multiple(static () =>
    {
        Assert.That(Expression.TextOf(Home.Exists()), Is.EqualTo("attribute_exists(#10)"));
        Assert.That(Expression.TextOf(Home.NotExists()), Is.EqualTo("attribute_not_exists(#10)"));
        Assert.That(Expression.TextOf(Home.IsNull()), Is.EqualTo("attribute_not_exists(#10) OR attribute_type(#10, :v0)"));
        Assert.That(Expression.TextOf(Home.IsNotNull()), Is.EqualTo("attribute_exists(#10) AND NOT attribute_type(#10, :v0)"));
        Assert.That(Expression.TextOf(Home.HasType(AttributeType.Map)), Is.EqualTo("attribute_type(#10, :v0)"));
        Assert.That(Expression.TextOf(Home.Size() > 1), Is.EqualTo("size(#10) > :v0"));
        Assert.That(Expression.TextOf(Home.As<HomeFields>().Street.Exists()), Is.EqualTo("attribute_exists(#10.#n0)"));
    });
}
