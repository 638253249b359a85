using Dynamoid.Queries;
using static Dynamoid.Runtime.Tests.Queries.Ledger;

namespace Dynamoid.Runtime.Tests.Queries;

/// <summary>The exact request of each kind of query.</summary>
public class RequestTests
{
    [Test]
    public void A_query_of_the_table() => Assert.That(
        Request(Account == "a" & Day >= "2026" & Note != "x"),
        Is.EqualTo("""{"TableName":"ledger","KeyConditionExpression":"#0 = :v0 AND #1 >= :v1","FilterExpression":"#4 <> :v2","ExpressionAttributeNames":{"#0":"account","#1":"day","#4":"note"},"ExpressionAttributeValues":{":v0":{"S":"a"},":v1":{"S":"2026"},":v2":{"S":"x"}}}"""));

    [Test]
    public void A_query_of_a_local_index() => Assert.That(
        Request(Total.Between(1, 9) & Account == "a", new() { ConsistentRead = true, IsDescending = true }),
        Is.EqualTo("""{"TableName":"ledger","IndexName":"by_total","KeyConditionExpression":"#0 = :v0 AND #2 BETWEEN :v1 AND :v2","ExpressionAttributeNames":{"#0":"account","#2":"total"},"ExpressionAttributeValues":{":v0":{"S":"a"},":v1":{"N":"1"},":v2":{"N":"9"}},"ConsistentRead":true,"ScanIndexForward":false}"""));

    [Test]
    public void A_query_of_a_global_index_filters_by_the_tables_key() => Assert.That(
        Request(City == "x" & Day.BeginsWith("2026") & (Note == "y" | Account == "a")),
        Is.EqualTo("""{"TableName":"ledger","IndexName":"city_total","KeyConditionExpression":"#3 = :v0","FilterExpression":"begins_with(#1, :v1) AND (#4 = :v2 OR #0 = :v3)","ExpressionAttributeNames":{"#3":"city","#1":"day","#4":"note","#0":"account"},"ExpressionAttributeValues":{":v0":{"S":"x"},":v1":{"S":"2026"},":v2":{"S":"y"},":v3":{"S":"a"}}}"""));

    [Test]
    public void A_scan_with_and_without_conditions()
    {
        Assert.That(Request(where: null), Is.EqualTo("""{"TableName":"ledger"}"""));
        Assert.That(Request(Day == "2026"), Is.EqualTo("""{"TableName":"ledger","FilterExpression":"#1 = :v0","ExpressionAttributeNames":{"#1":"day"},"ExpressionAttributeValues":{":v0":{"S":"2026"}}}"""));
        Assert.That(Request(Day == "2026", new() { Index = 1 }), Does.StartWith("""{"TableName":"ledger","IndexName":"city_total","FilterExpression":"#1 = :v0","""));
    }

    [Test]
    public void Limit_count_capacity_and_start()
    {
        ReadPlan plan = Plan(Account == "a");
        string json = Request(new ReadPlan { Plan = plan.Plan, Position = plan.Position, Parts = plan.Parts with { IsCount = true, ReturnsCapacity = true } }, limit: 7, """{"account":{"S":"a"},"day":{"S":"d"}}"""u8.ToArray());
        Assert.That(json, Does.EndWith(""","Limit":7,"Select":"COUNT","ReturnConsumedCapacity":"TOTAL","ExclusiveStartKey":{"account":{"S":"a"},"day":{"S":"d"}}}"""));
    }

    [Test]
    public void T1_two_bounds_on_one_side_become_the_narrower_one()
    {
        Assert.That(KeyOf(Day > "19" & Day > "31"), Is.EqualTo("""#1 > :v1 "31" """.TrimEnd()));
        Assert.That(KeyOf(Day > "31" & Day >= "31"), Is.EqualTo("""#1 > :v1 "31" """.TrimEnd()));
        Assert.That(KeyOf(Day <= "31" & Day < "4" & Day < "31"), Is.EqualTo("""#1 < :v1 "31" """.TrimEnd()));
    }

    [Test]
    public void Bounds_on_both_sides_become_between()
    {
        ReadPlan closed = Plan(Account == "a" & Day >= "1" & Day <= "3");
        Assert.That((KeyOf(Day >= "1" & Day <= "3"), closed.Gate), Is.EqualTo(("""#1 BETWEEN :v1 AND :v2 "1" "3" """.TrimEnd(), default(Dynamoid.Operations.IItemGate))));
        ReadPlan open = Plan(Account == "a" & Day >= "1" & Day < "3");
        Assert.That(KeyOf(Day >= "1" & Day < "3"), Is.EqualTo("""#1 BETWEEN :v1 AND :v2 "1" "3" """.TrimEnd()));
        Assert.That(open.Gate!.Takes("""{"note":{"S":"3"},"day":{"S":"1"}}"""u8));
        Assert.That(open.Gate.Takes("""{"day":{"S":"3"}}"""u8), Is.False);
        Assert.That(KeyOf(Day >= "2" & Day.Between("1", "2")), Is.EqualTo("""#1 = :v1 "2" """.TrimEnd()));
    }

    [Test]
    public void Numbers_are_compared_as_numbers()
    {
        ReadPlan plan = Plan(City == "x" & Total > 9 & Total > 10 & Total < 100);
        Assert.That(Request(plan), Does.Contain("""{":v0":{"S":"x"},":v1":{"N":"10"},":v2":{"N":"100"}}"""));
        Assert.That((plan.Gate!.Takes("""{"total":{"N":"10.0"}}"""u8), plan.Gate.Takes("""{"total":{"N":"10.5"}}"""u8)), Is.EqualTo((false, true)));
    }

    [Test]
    public void What_contradicts_itself_matches_nothing()
    {
        Assert.That(Plan(Account == "a" & Day > "3" & Day < "2").IsEmpty);
        Assert.That(Plan(Account == "a" & Day > "3" & Day <= "3").IsEmpty);
        Assert.That(Plan(Account == "a" & Account == "b").IsEmpty);
        Assert.That(Plan(Account == "a" & Account == "a").IsEmpty, Is.False);
    }

    [Test]
    public void What_DynamoDB_would_refuse_is_refused_with_the_reason()
    {
        string? message = Assert.Throws<InvalidQueryException>(() => Plan(Account == "secret" & Day != "2026"))!.Message;
        Assert.That(message, Does.Contain("'day <> ").And.Contain("Ledger").And.Contain("table 'ledger'").And.Contain("AllowScan()").And.Not.Contain("2026"));
        Assert.Throws<InvalidQueryException>(() => Plan(Account == "a" & (Day < "1" | Day > "2")));
        Assert.Throws<InvalidQueryException>(() => Plan(Account == "a" & Condition.Raw("#d <> :d", new Dictionary<string, string> { ["#d"] = "day" }, new Dictionary<string, DynamoValue> { [":d"] = "x" })));
        Assert.That(Assert.Throws<InvalidQueryException>(() => Plan(City == "x", new() { ConsistentRead = true }))!.Message, Does.Contain("index 'city_total'").And.Contain("consistent"));
        Assert.That(Assert.Throws<InvalidQueryException>(() => Plan(Note == "x", new() { IsDescending = true }))!.Message, Does.Contain("scan"));
        Assert.That(Plan(Account == "a" & Day != "2026", new() { AllowsScan = true }).Plan.IsQuery, Is.False);
    }

    private static string KeyOf(Condition range)
    {
        using System.Text.Json.JsonDocument request = System.Text.Json.JsonDocument.Parse(Request(Account == "a" & range));
        string expression = request.RootElement.GetProperty("KeyConditionExpression").GetString()!;
        IEnumerable<string> values = request.RootElement.GetProperty("ExpressionAttributeValues").EnumerateObject().Skip(1).Select(static value => $" \"{value.Value.GetProperty("S").GetString()}\"");
        return expression["#0 = :v0 AND ".Length..] + string.Concat(values);
    }
}
