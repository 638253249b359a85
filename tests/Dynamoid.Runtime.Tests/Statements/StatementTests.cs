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
}
