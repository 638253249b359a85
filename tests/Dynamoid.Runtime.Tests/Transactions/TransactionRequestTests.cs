using Dynamoid.Runtime.Tests.Documents.Batches;

namespace Dynamoid.Runtime.Tests.Transactions;

/// <summary>What transactions send, to the byte.</summary>
public sealed class TransactionRequestTests
{
    private const string Table = "\"TableName\":\"unit_visits\"";

    [Test]
    public async Task Each_verb_is_an_action()
    {
        FaultyWire wire = new("{}");
        using DynamoidClient client = wire.Client(new SteppingClock());
        await client.TransactAsync(
            static t =>
            {
                t.Create(new Visit { Guest = "a", Day = 1, Steps = 5 });
                Visit.In(t).Update(("a", 2), v => v.Steps.Add(1));
                Visit.In(t).Upsert(("a", 3), v => v.Steps.Set(1));
                Visit.In(t).Delete(("a", 4));
                Visit.In(t).Delete(("a", 5), v => v.Steps == 1);
                Visit.In(t).Check(("a", 6), v => v.Steps == 1);
            },
            new TransactionOptions { IdempotencyToken = "mine" });
        Assert.That(wire.Sent.Single(), Is.EqualTo(Request(
            "",
            """{"Put":{"TableName":"unit_visits","Item":{"guest":{"S":"a"},"day":{"N":"1"},"steps":{"N":"5"}},"ConditionExpression":"attribute_not_exists(#k)","ExpressionAttributeNames":{"#k":"guest"},"ReturnValuesOnConditionCheckFailure":"ALL_OLD"}}""",
            """{"Update":{"TableName":"unit_visits","Key":{"guest":{"S":"a"},"day":{"N":"2"}},"UpdateExpression":"ADD #2 :v0","ConditionExpression":"attribute_exists(#0)","ExpressionAttributeNames":{"#2":"steps","#0":"guest"},"ExpressionAttributeValues":{":v0":{"N":"1"}},"ReturnValuesOnConditionCheckFailure":"ALL_OLD"}}""",
            """{"Update":{"TableName":"unit_visits","Key":{"guest":{"S":"a"},"day":{"N":"3"}},"UpdateExpression":"SET #2=:v0","ExpressionAttributeNames":{"#2":"steps"},"ExpressionAttributeValues":{":v0":{"N":"1"}}}}""",
            """{"Delete":{"TableName":"unit_visits","Key":{"guest":{"S":"a"},"day":{"N":"4"}}}}""",
            """{"Delete":{"TableName":"unit_visits","Key":{"guest":{"S":"a"},"day":{"N":"5"}},"ConditionExpression":"#2 = :v0","ExpressionAttributeNames":{"#2":"steps"},"ExpressionAttributeValues":{":v0":{"N":"1"}},"ReturnValuesOnConditionCheckFailure":"ALL_OLD"}}""",
            """{"ConditionCheck":{"TableName":"unit_visits","Key":{"guest":{"S":"a"},"day":{"N":"6"}},"ConditionExpression":"#2 = :v0","ExpressionAttributeNames":{"#2":"steps"},"ExpressionAttributeValues":{":v0":{"N":"1"}},"ReturnValuesOnConditionCheckFailure":"ALL_OLD"}}""")));
    }

    [Test]
    public async Task A_save_of_a_stored_document_sends_what_changed_on_condition_that_it_is_there()
    {
        FaultyWire wire = new("{}");
        using DynamoidClient client = wire.Client(new SteppingClock());
        Visit stored = new() { Guest = "a", Day = 1, Steps = 5 };
        Visit deleted = new() { Guest = "a", Day = 2 };
        await client.TransactAsync(t =>
        {
            t.Save(stored);
            t.Save(deleted);
        });
        stored.Steps = null;
        await client.TransactAsync(
            t =>
            {
                Visit.In(t).Save(stored, v => v.Steps == 5);
                t.Delete(deleted);
            },
            new TransactionOptions { IdempotencyToken = "mine", Meter = new CapacityMeter() });
        Assert.That(wire.Sent[1], Is.EqualTo(Request(
            ",\"ReturnConsumedCapacity\":\"TOTAL\"",
            """{"Update":{"TableName":"unit_visits","Key":{"guest":{"S":"a"},"day":{"N":"1"}},"UpdateExpression":"REMOVE #2","ConditionExpression":"attribute_exists(#0) AND #2 = :v0","ExpressionAttributeNames":{"#2":"steps","#0":"guest"},"ExpressionAttributeValues":{":v0":{"N":"5"}},"ReturnValuesOnConditionCheckFailure":"ALL_OLD"}}""",
            """{"Delete":{"TableName":"unit_visits","Key":{"guest":{"S":"a"},"day":{"N":"2"}}}}""")));
        Assert.That((stored.IsPersisted, deleted.IsDestroyed), Is.EqualTo((true, true)));
    }

    [Test]
    public async Task All_documents_of_a_transaction_have_one_time()
    {
        FaultyWire wire = new("{}");
        using DynamoidClient client = wire.Client(new SteppingClock());
        Ticket one = new();
        Ticket two = new();
        await client.TransactAsync(t =>
        {
            t.Create(one);
            t.Create(two);
        });
        Assert.That((one.CreatedAt, two.UpdatedAt), Is.EqualTo(((DateTimeOffset?)SteppingClock.Start, (DateTimeOffset?)SteppingClock.Start)));
        Assert.That(one.Id, Is.Not.Empty.And.Not.EqualTo(two.Id));
    }

    [Test]
    public async Task A_read_asks_for_each_item_once_and_gives_it_to_all_who_asked()
    {
        FaultyWire wire = new("""{"Responses":[{"Item":{"guest":{"S":"a"},"day":{"N":"1"},"steps":{"N":"7"}}},{}]}""");
        using DynamoidClient client = wire.Client(new SteppingClock());
        Found<Visit>[] found = [];
        await client.ReadTransactionAsync(r => found = [Visit.In(r).Find(("a", 1)), Visit.In(r).Find(("a", 2)), Visit.In(r).Find(("a", 1))]);
        Assert.That(wire.Sent.Single(), Is.EqualTo(
            "TransactGetItems {\"TransactItems\":[{\"Get\":{" + Table + ",\"Key\":{\"guest\":{\"S\":\"a\"},\"day\":{\"N\":\"1\"}}}},{\"Get\":{" + Table + ",\"Key\":{\"guest\":{\"S\":\"a\"},\"day\":{\"N\":\"2\"}}}}]}"));
        Assert.That((found[0].Required.Steps, found[1].Document, found[2].Required.Steps), Is.EqualTo(((int?)7, (Visit?)null, (int?)7)));
        Assert.That(Assert.Throws<RecordNotFoundException>(() => _ = found[1].Required)!.Message, Does.Contain("unit_visits").And.Contains("TransactGetItems"));
    }

    [Test]
    public async Task Keys_that_are_written_in_several_ways_are_one_item()
    {
        FaultyWire wire = new("""{"Responses":[{"Item":{"amount":{"N":"0.5"}}}]}""");
        using DynamoidClient client = wire.Client(new SteppingClock());
        Found<Coin>[] found = [];
        await client.ReadTransactionAsync(r => found = [Coin.In(r).Find(0.5m), Coin.In(r).Find(0.50m)]);
        Assert.That(found.Select(static coin => coin.Required.Amount), Is.EqualTo(new[] { 0.5m, 0.5m }));
        Assert.That(wire.Sent.Single(), Does.EndWith("""{"TransactItems":[{"Get":{"TableName":"unit_coins","Key":{"amount":{"N":"0.5"}}}}]}"""));
        InvalidTransactionException? error = await Assert.ThrowsAsync<InvalidTransactionException>(() => client.TransactAsync(t =>
        {
            Coin.In(t).CheckExists(0.5m);
            Coin.In(t).Delete(0.50m);
        }));
        Assert.That(error!.Message, Does.Contain("both on").And.Contain("one on each item"));
        Assert.That(wire.Sent, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Who_looks_at_the_request_does_not_settle_its_time()
    {
        SteppingClock clock = new();
        FaultyWire wire = new("{}");
        using DynamoidClient client = wire.Client(clock);
        Ticket ticket = new() { Id = "looked at" };
        WriteTransaction transaction = client.Transaction();
        transaction.Save(ticket);
        Assert.That(transaction.ToRequest()!.Json, Does.Contain("looked at"));
        await Task.Delay(TimeSpan.FromMinutes(5), clock);
        await transaction.CommitAsync();
        Assert.That(ticket.CreatedAt, Is.EqualTo(SteppingClock.Start + TimeSpan.FromMinutes(5)));
    }

    [Test]
    public async Task What_was_never_sent_does_not_settle_its_time_either()
    {
        SteppingClock clock = new();
        FaultyWire wire = new("{}");
        using DynamoidClient client = wire.Client(clock);
        Ticket ticket = new() { Id = "large", Body = new string('x', 500_000) };
        WriteTransaction transaction = client.Transaction();
        transaction.Save(ticket);
        await Assert.ThrowsAsync<ItemTooLargeException>(() => transaction.CommitAsync());
        Assert.That(wire.Sent, Is.Empty);
        (ticket.Body, ticket.CreatedAt, ticket.UpdatedAt) = ("short", null, null);
        await Task.Delay(TimeSpan.FromMinutes(5), clock);
        await transaction.CommitAsync();
        Assert.That(ticket.CreatedAt, Is.EqualTo(SteppingClock.Start + TimeSpan.FromMinutes(5)));
    }

    private static string Request(string rest, params string[] actions) =>
        $$"""TransactWriteItems {"TransactItems":[{{string.Join(',', actions)}}],"ClientRequestToken":"mine"{{rest}}}""";
}
