using Dynamoid.Conditions;
using Dynamoid.Queries;
using Dynamoid.Schemas;
using Dynamoid.Serialization;
using static Dynamoid.Runtime.Tests.Queries.Ledger;

namespace Dynamoid.Runtime.Tests.Queries;

/// <summary>No key is empty, and DynamoDB refuses to be asked for one: what such a comparison comes to is known without it.</summary>
public class EmptyKeyTests
{
    private static IEnumerable<Condition> OfNoItem =>
    [
        Account == "",
        City == "",
        Account == "a" & Day == "",
        Account == "a" & Day < "",
        Account == "a" & Day <= "",
        Account == "a" & Day.Between("", ""),
        Account == "a" & Day >= "" & Day == "",
    ];

    [TestCaseSource(nameof(OfNoItem))]
    public void Equal_to_it_or_before_it_is_no_item(Condition where) => Assert.That(Plan(where).IsEmpty);

    private static IEnumerable<Condition> OfAllItems => [Day > "", Day >= "", Day.BeginsWith("")];

    [TestCaseSource(nameof(OfAllItems))]
    public void All_keys_come_after_it_and_begin_with_it(Condition range)
    {
        const string all = """{"TableName":"ledger","KeyConditionExpression":"#0 = :v0","ExpressionAttributeNames":{"#0":"account"},"ExpressionAttributeValues":{":v0":{"S":"a"}}}""";
        Assert.That(Request(Account == "a" & range), Is.EqualTo(all));
        Assert.That(Plan(Account == "a" & range).Gate, Is.Null);
    }

    [Test]
    public void As_a_lower_bound_it_means_nothing()
    {
        Assert.That(KeyOf(Day.Between("", "5")), Is.EqualTo("#1 <= :v1"));
        Assert.That(KeyOf(Day > "3" & Day.Between("", "5")), Is.EqualTo("#1 BETWEEN :v1 AND :v2"));
        Assert.That(KeyOf(Day.Between("", "5") & Day >= "3"), Is.EqualTo("#1 BETWEEN :v1 AND :v2"));
    }

    [Test]
    public void Empty_bytes_are_no_key_either()
    {
        ScalarField<byte[]> id = new(new FieldPath(0, "id"), StoredForm<byte[], BinaryCodec>.Instance);
        DocumentSchema schema = new() { Document = "Blob", TableName = "blobs", HashKeyField = 0, Fields = [new("Id", "id", AttributeType.Binary)] };
        ReadPlan plan = ReadPlanner.Plan(schema, new QueryKeys(schema), new("blobs", "Blob"), QueryOptions.None with { Where = id == Array.Empty<byte>() });
        Assert.That(plan.IsEmpty);
    }

    [Test]
    public void A_filter_may_ask_for_empty_texts()
    {
        Assert.That(Request(Account == "a" & Note == ""), Does.Contain("\"FilterExpression\":\"#4 = :v1\""));
        Assert.That(Plan(Day >= "").IsEmpty, Is.False, "a scan has filters only");
        Assert.That(Request(Day >= ""), Does.Contain("\"FilterExpression\":\"#1 >= :v0\""));
    }

    private static string KeyOf(Condition range) =>
        System.Text.Json.JsonDocument.Parse(Request(Account == "a" & range)).RootElement.GetProperty("KeyConditionExpression").GetString()!["#0 = :v0 AND ".Length..];
}
