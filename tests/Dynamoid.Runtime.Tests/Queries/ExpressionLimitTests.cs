using Dynamoid.Conditions;
using Dynamoid.Operations;
using Dynamoid.Serialization;
using static Dynamoid.Runtime.Tests.Queries.Ledger;

namespace Dynamoid.Runtime.Tests.Queries;

/// <summary>Expressions that DynamoDB does not take are refused before the request. The limits were measured against DynamoDB Local: it counts as is counted here.</summary>
public class ExpressionLimitTests
{
    [Test]
    public void An_expression_has_300_operators_at_most()
    {
        Assert.That(Request(Any(150)), Does.Contain("#4 = :v149"), "150 comparisons and 149 times OR");
        AssertRefused(Any(151), "FilterExpression", "301 operators", "DynamoDB takes 300");
        AssertRefused(Account == "a" & Any(151), "FilterExpression", "301 operators");
        AssertRefused(Any(150) & Note.Contains("x"), "301 operators");
        Assert.That(Request(Account == "a" & Day > "2" & Any(150)), Does.Contain("KeyCondition"), "each expression has its own");
    }

    [TestCase("exists", 1)]
    [TestCase("in", 1)]
    [TestCase("between", 1)]
    [TestCase("not contains", 2)]
    [TestCase("size", 2)]
    [TestCase("not", 2)]
    [TestCase("null", 3)]
    [TestCase("not null", 4)]
    public void Each_function_counts(string kind, int operators)
    {
        Func<int, Condition> one = kind switch
        {
            "exists" => static _ => Note.Exists(),
            "in" => static i => Total.In(i, i + 1),
            "between" => static i => Total.Between(i, i + 1),
            "not contains" => static _ => Note.NotContains("x"),
            "size" => static i => Note.Size() > i,
            "not" => static i => !(Total == i),
            "null" => static _ => Note.IsNull(),
            _ => static _ => Note.IsNotNull(),
        };
        const int count = 40;
        Condition many = Enumerable.Range(0, count).Select(one).Aggregate(static (left, right) => left | right);
        int left = (ExpressionLimits.MostOperators - (count * operators) - (count - 1)) / 2;
        Assert.That(Request(many | Any(left)), Is.Not.Empty);
        AssertRefused(many | Any(left + 1), "301 operators");
    }

    [Test]
    public void An_expression_has_4_KB_at_most()
    {
        Assert.That(Request(Long(4096)), Is.Not.Empty);
        AssertRefused(Long(4097), "FilterExpression", "4,097 bytes", "4,096");
        Assert.That(Request(Long(4096, "\n")), Is.Not.Empty, "what JSON escapes is one byte");

        static Condition Long(int bytes, string blank = " ") => Condition.Raw($"note = {string.Concat(Enumerable.Repeat(blank, bytes - 11))}note");
    }

    [Test]
    public void Values_have_2_MB_at_most()
    {
        AssertRefused(Any(7, new string('x', 300_000)), "2,100,0", "2,097,152");
        Assert.That(Request(Any(6, new string('x', 300_000))), Is.Not.Empty);
        Assert.That(Request(Any(6, new string('\u0001', 300_000))).Length, Is.GreaterThan(10_000_000), "what is longer as JSON is not");
    }

    [Test]
    public void Updates_and_conditions_of_writes_have_the_same_limits()
    {
        TableReference table = new("ledger", "Ledger");
        Condition many = Any(151);
        foreach (Action write in new Action[]
        {
            () => DeleteItem.Write(table, default(NoKey), many),
            () => PutItem.Write(table, default(NoKey), many),
            () => UpdateItem.Write(table, default(NoKey), Note.Set("x"), many),
        })
            Assert.That(Assert.Throws<InvalidQueryException>(() => write())!.Message, Does.Contain("ConditionExpression").And.Contain("Ledger").And.Contain("301"));
        Update longOne = Enumerable.Range(0, 400).Select(static i => new TextField<string>(new FieldPath(i, $"f{i}"), StoredForm<string, StringCodec>.Instance).Set("x")).Aggregate(static (left, right) => left & right);
        Assert.That(Assert.Throws<InvalidQueryException>(() => UpdateItem.Write(table, default(NoKey), longOne, condition: null))!.Message, Does.Contain("UpdateExpression").And.Contain("4,096"));
    }

    [Test]
    public void Conditions_nested_deeper_than_a_stack_are_refused_and_can_be_shown()
    {
        Condition alternating = Note == "x";
        Condition negated = Note == "x";
        for (int i = 0; i < 200_000; i++)
        {
            alternating = i % 2 == 0 ? alternating & Note == "y" : alternating | Note == "y";
            negated = !(negated & Note == "y");
        }

        AssertRefused(alternating, "nested", "300");
        AssertRefused(Account == "a" & negated, "nested", "300");
        Assert.That(alternating.ToString(), Does.Contain("(…)"));
        Assert.That(negated.ToString(), Does.StartWith("NOT (NOT (").And.Contain("(…)"));
    }

    [Test]
    public void A_condition_as_deep_as_operators_allow_is_sent()
    {
        Condition deep = Note == "x";
        for (int i = 0; i < 149; i++)
            deep = i % 2 == 0 ? deep & Note == "y" : deep | Note == "y";
        Assert.That(Request(deep), Does.Contain("((((((("));
    }

    private static Condition Any(int count, string value = "x") =>
        Enumerable.Range(0, count).Select(i => (Condition)(Note == value + i)).Aggregate(static (left, right) => left | right);

    private static void AssertRefused(Condition where, params string[] parts)
    {
        InvalidQueryException error = Assert.Throws<InvalidQueryException>(() => Request(where))!;
        Assert.That(error.Document, Is.EqualTo("Ledger"));
        foreach (string part in parts.Append("Ledger").Append("Nothing was sent"))
            Assert.That(error.Message, Does.Contain(part));
    }

    private readonly struct NoKey : IItemPart
    {
        public void Write(ref ItemWriter writer) => writer.WriteRaw("{}"u8);
    }
}
