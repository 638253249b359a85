using Dynamoid.Runtime.Tests.Documents.Batches;
using Dynamoid.Runtime.Tests.Transactions;

namespace Dynamoid.Runtime.Tests.Statements;

/// <summary>What statements send, and what is made of the answers.</summary>
public sealed class StatementTests
{
    private const string Select = """SELECT * FROM "unit_visits" WHERE guest = ?""";
    private const string Sent = """ExecuteStatement {"Statement":"SELECT * FROM \"unit_visits\" WHERE guest = ?","Parameters":[{"S":"a"}],""";
    private const string Capacity = "\"ReturnConsumedCapacity\":\"TOTAL\",\"ReturnValuesOnConditionCheckFailure\":\"ALL_OLD\"}";

    [Test]
    public async Task Pages_are_read_until_no_token_follows_and_an_empty_one_is_not_the_end()
    {
        FaultyWire wire = new(
            """{"Items":[{"guest":{"S":"a"},"day":{"N":"1"}}],"NextToken":"to\"ken","ConsumedCapacity":{"TableName":"t","CapacityUnits":2.5}}""",
            """{"Items":[],"NextToken":"next"}""",
            """{"Items":[{"guest":{"S":"a"},"day":{"N":"2"}}]}""");
        using DynamoidClient client = wire.Client(new SteppingClock());
        CapacityMeter meter = new();
        List<IReadOnlyDictionary<string, DynamoValue>> items = await client.ExecuteAsync(Select, "a").Limit(1).ConsistentRead().Measure(meter);
        Assert.That(items.Select(static item => item["day"]), Is.EqualTo(new DynamoValue[] { 1, 2 }));
        Assert.That(wire.Sent, Is.EqualTo(new[]
        {
            Sent + "\"ConsistentRead\":true,\"Limit\":1," + Capacity,
            Sent + "\"ConsistentRead\":true,\"Limit\":1,\"NextToken\":\"to\\\"ken\"," + Capacity,
            Sent + "\"ConsistentRead\":true,\"Limit\":1,\"NextToken\":\"next\"," + Capacity,
        }));
        Assert.That(meter.ConsumedCapacity, Is.EqualTo(2.5));
    }

    [Test]
    public void A_parameter_that_is_null_is_told_where_it_is_given()
    {
        using DynamoidClient client = new FaultyWire("{}").Client(new SteppingClock());
        Assert.That(() => client.ExecuteAsync("UPDATE t SET note = ? WHERE guest = ?", "n", (string?)null!), Throws.ArgumentException.With.Message.Contains("Parameter 1").And.Message.Contains("DynamoValue.Null"));
        Assert.That(() => Visit.Using(client).ExecuteAsync(Select, (byte[]?)null!), Throws.ArgumentException.With.Message.Contains("Parameter 0"));
    }

    [Test]
    public async Task A_page_tells_its_token_from_which_the_statement_goes_on()
    {
        FaultyWire wire = new("""{"Items":[],"NextToken":"next"}""", """{"Items":[{"guest":{"S":"a"},"day":{"N":"2"}}]}""");
        using DynamoidClient client = wire.Client(new SteppingClock());
        string? token = null;
        await foreach (StatementPage<Visit> page in Visit.Using(client).ExecuteAsync(Select, "a").PagesAsync())
        {
            token = page.NextToken;
            break;
        }

        List<Visit> rest = await Visit.Using(client).ExecuteAsync(Select, "a").Start(token);
        Assert.That((token, wire.Sent.Count, rest.Single().Day), Is.EqualTo(("next", 2, 2)));
        Assert.That(wire.Sent[1], Is.EqualTo(Sent + "\"NextToken\":\"next\"," + Capacity));
    }

    [Test]
    public async Task An_item_without_the_key_makes_no_document()
    {
        FaultyWire wire = new("""{"Items":[{"id":{"S":"of another table"}}]}""");
        using DynamoidClient client = wire.Client(new SteppingClock());
        ItemFormatException? error = await Assert.ThrowsAsync<ItemFormatException>(() => Visit.Using(client).ExecuteAsync("SELECT * FROM \"others\"").ToListAsync());
        Assert.That(error!.Message, Does.Contain(nameof(Visit)).And.Contains("guest"));
    }

    [TestCase("""select * from "unit_visits"."by_steps" WHERE steps = 1""")]
    [TestCase("""SELECT  * FROM unit_visits . by_steps""")]
    public async Task What_an_index_does_not_hold_a_document_does_not_claim_to_have(string statement)
    {
        FaultyWire wire = new("""{"Items":[{"guest":{"S":"a"},"day":{"N":"1"},"steps":{"N":"1"}}],"ConsumedCapacity":{"CapacityUnits":3}}""");
        using DynamoidClient client = wire.Client(new SteppingClock());
        CapacityMeter meter = new();
        Visit visit = (await Visit.Using(client).Measure(meter).ExecuteAsync(statement)).Single();
        Assert.That((visit.IsPartial, visit.IsLoaded(nameof(Visit.Steps)), visit.IsLoaded(nameof(Visit.Note)), meter.ConsumedCapacity), Is.EqualTo((true, true, false, 3)));
    }

    [TestCase("""SELECT guest, day FROM "unit_visits" """, "SELECT * FROM")]
    [TestCase("""UPDATE "unit_visits" SET steps = 1""", "SELECT * FROM")]
    [TestCase("""SELECT * FROM "unit_visits"."by_note" """, "declares no index 'by_note'")]
    public void What_may_be_a_part_of_an_item_makes_no_document(string statement, string reason)
    {
        FaultyWire wire = new("{}");
        using DynamoidClient client = wire.Client(new SteppingClock());
        Assert.That(Assert.Throws<ArgumentException>(() => Visit.Using(client).ExecuteAsync(statement))!.Message, Does.Contain(reason).And.Contains(nameof(Visit)));
    }
}
