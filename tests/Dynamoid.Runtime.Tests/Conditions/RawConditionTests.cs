using static Dynamoid.Runtime.Tests.Conditions.Fields;

namespace Dynamoid.Runtime.Tests.Conditions;

/// <summary>Expressions in DynamoDB's own words.</summary>
public sealed class RawConditionTests
{
    private static readonly Dictionary<string, string> Names = new() { ["#t"] = "my tags" };
    private static readonly Dictionary<string, DynamoValue> Values = new() { [":n"] = 3 };

    [Test]
    public void Its_placeholders_become_ours() =>
        Assert.That(
            Expression.Of(Condition.Raw("size(#t) > :n", Names, Values)),
            Is.EqualTo(("size(#n0) > :v0", """{"ExpressionAttributeNames":{"#n0":"my tags"},"ExpressionAttributeValues":{":v0":{"N":"3"}}}""")));

    [Test]
    public void Placeholders_of_several_cannot_meet() =>
        Assert.That(
            Expression.TextOf(City == "a" && Condition.Raw("#t = :v0", Names, new Dictionary<string, DynamoValue> { ["v0"] = "x" }) && Condition.Raw("(a = :n OR b = :n)", values: Values)),
            Is.EqualTo("#1 = :v0 AND (#n0 = :v1) AND (a = :v2 OR b = :v3)"));

    [TestCase("(a = b)", "a = b")]
    [TestCase(" ((a = b)) ", "a = b")]
    [TestCase("(a = b) OR (c = d)", "(a = b) OR (c = d)")]
    public void Parentheses_around_all_of_it_are_left_out(string expression, string expected)
    {
        Assert.That(Expression.TextOf(Condition.Raw(expression)), Is.EqualTo(expected));
        Assert.That(Expression.TextOf(!Condition.Raw(expression)), Is.EqualTo($"NOT ({expected})"));
    }

    [Test]
    public void What_stands_for_nothing_or_is_not_used_is_refused() => Assert.Multiple(static () =>
    {
        Assert.That(static () => Condition.Raw("#x = :n", Names, Values), Throws.ArgumentException.With.Message.Contains("'#x' that stands for nothing"));
        Assert.That(static () => Condition.Raw("#t = :x", Names, Values), Throws.ArgumentException.With.Message.Contains("':x' that stands for nothing"));
        Assert.That(static () => Condition.Raw("#t = a", Names, Values), Throws.ArgumentException.With.Message.Contains("does not use ':n'"));
        Assert.That(static () => Condition.Raw("a = b", Names), Throws.ArgumentException.With.Message.Contains("does not use '#t'"));
        Assert.That(static () => Condition.Raw(" "), Throws.ArgumentException);
    });
}
