using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Dynamoid.Runtime.Tests.Documents.Batches;

namespace Dynamoid.Runtime.Tests.Transactions;

/// <summary>What becomes of a transaction, and of its documents, when DynamoDB does not take it at once.</summary>
public sealed class TransactionFaultTests
{
    private static TransactionOptions Patient => new() { RetryConflictsFor = TimeSpan.FromSeconds(30) };

    [Test]
    public async Task A_conflict_at_each_attempt_is_outlived_with_the_same_token([Range(1, 6)] int attempts)
    {
        FaultyWire wire = new([.. Enumerable.Repeat<object>(FaultyWire.Cancelled("None", "TransactionConflict"), attempts), "{}"]);
        using DynamoidClient client = wire.Client(new SteppingClock());
        Ticket one = new();
        Ticket two = new();
        await client.TransactAsync(t => CreateBoth(t, one, two), Patient);
        Assert.That((wire.Sent.Count, wire.Sent.Distinct().Count()), Is.EqualTo((attempts + 1, 1)));
        Assert.That((one.IsPersisted, two.IsPersisted), Is.EqualTo((true, true)));
    }

    [Test]
    public async Task A_conflict_that_outlasts_the_time_is_a_failure_within_it()
    {
        FaultyWire wire = new(FaultyWire.Cancelled("TransactionConflict"));
        SteppingClock clock = new();
        using DynamoidClient client = wire.Client(clock);
        TransactionFailedException? error = await Assert.ThrowsAsync<TransactionFailedException>(() => client.TransactAsync(static t => t.Create(new Ticket()), Patient));
        Assert.That(error!.Failures.Single().Kind, Is.EqualTo(TransactionFailureKind.Conflict));
        Assert.That(wire.Sent, Has.Count.GreaterThan(5));
        Assert.That(clock.Elapsed, Is.LessThanOrEqualTo(TimeSpan.FromSeconds(30)));
    }

    [Test]
    public async Task Without_time_for_it_nothing_is_sent_twice([Values("TransactionConflict", "ThrottlingError")] string code)
    {
        FaultyWire wire = new(FaultyWire.Cancelled(code));
        using DynamoidClient client = wire.Client(new SteppingClock());
        await Assert.ThrowsAsync<TransactionFailedException>(() => client.TransactAsync(static t => t.Create(new Ticket())));
        Assert.That(wire.Sent, Has.Count.EqualTo(1));
    }

    [TestCase("TransactionConflict", TransactionFailureKind.Conflict)]
    [TestCase("ThrottlingError", TransactionFailureKind.Throttled)]
    [TestCase("ProvisionedThroughputExceeded", TransactionFailureKind.Throttled)]
    [TestCase("ItemCollectionSizeLimitExceeded", TransactionFailureKind.TooLarge)]
    [TestCase("ValidationError", TransactionFailureKind.Invalid)]
    [TestCase("ConditionalCheckFailed", TransactionFailureKind.NotUnique)]
    public async Task A_reason_has_a_kind_and_leaves_documents_as_they_were(string code, TransactionFailureKind kind)
    {
        FaultyWire wire = new(FaultyWire.Cancelled("None", code));
        using DynamoidClient client = wire.Client(new SteppingClock());
        Ticket one = new();
        Ticket two = new() { Id = "two" };
        TransactionFailedException? error = await Assert.ThrowsAsync<TransactionFailedException>(() => client.TransactAsync(t => CreateBoth(t, one, two)));
        TransactionFailure failure = error!.Failures.Single();
        Assert.That((failure.Position, failure.Key, failure.Operation, failure.Kind), Is.EqualTo((1, "\"two\"", "Put", kind)));
        Assert.That((one.IsNew, two.IsNew, one.IsPersisted), Is.EqualTo((true, true, false)));
        Assert.That(error.InnerException, Is.InstanceOf<TransactionCanceledException>());
    }

    [Test]
    public async Task A_failure_names_the_position_that_the_user_knows_and_carries_the_item()
    {
        List<CancellationReason> reasons = [new() { Code = "ConditionalCheckFailed", Item = new() { ["guest"] = new("a"), ["day"] = new() { N = "1" }, ["steps"] = new() { N = "9" } } }];
        FaultyWire wire = new("{}", FaultyWire.Cancelled(reasons));
        using DynamoidClient client = wire.Client(new SteppingClock());
        Visit unchanged = new() { Guest = "z" };
        await client.TransactAsync(t => t.Create(unchanged));
        TransactionFailedException? error = await Assert.ThrowsAsync<TransactionFailedException>(() => client.TransactAsync(t =>
        {
            t.Save(unchanged);
            Visit.In(t).Check(("a", 1), v => v.Steps == 8);
        }));
        TransactionFailure failure = error!.Failures.Single();
        Assert.That((failure.Position, failure.Kind, failure.Stored<Visit>()!.Steps), Is.EqualTo((1, TransactionFailureKind.ConditionFailed, (int?)9)));
        Assert.That(((ConditionFailedException)failure.Exception!).Stored<Visit>()!.Steps, Is.EqualTo(9));
    }

    [Test]
    public async Task After_a_lost_reply_the_user_sends_the_same_request_again()
    {
        FaultyWire wire = new(FaultyWire.Lost(), "{}");
        SteppingClock clock = new();
        using DynamoidClient client = wire.Client(clock);
        Ticket ticket = new();
        WriteTransaction transaction = client.Transaction();
        transaction.Create(ticket);
        await Assert.ThrowsAsync<AmazonDynamoDBException>(() => transaction.CommitAsync());
        Assert.That(ticket.IsNew);
        await Task.Delay(TimeSpan.FromSeconds(5), clock);
        await transaction.CommitAsync();
        Assert.That((wire.Sent[1], ticket.IsPersisted), Is.EqualTo((wire.Sent[0], true)));
    }

    [Test]
    public async Task After_a_cancellation_a_commit_is_another_transaction()
    {
        FaultyWire wire = new(FaultyWire.Cancelled("ConditionalCheckFailed"), "{}");
        using DynamoidClient client = wire.Client(new SteppingClock());
        WriteTransaction transaction = client.Transaction();
        transaction.Create(new Ticket());
        await Assert.ThrowsAsync<TransactionFailedException>(() => transaction.CommitAsync());
        await transaction.CommitAsync();
        Assert.That(wire.Sent[1], Is.Not.EqualTo(wire.Sent[0]));
        await Assert.ThrowsAsync<InvalidOperationException>(() => transaction.CommitAsync());
    }

    [Test]
    public async Task A_time_that_was_set_for_the_request_is_taken_back_when_it_fails()
    {
        FaultyWire wire = new("{}", FaultyWire.Cancelled("ConditionalCheckFailed"));
        SteppingClock clock = new();
        using DynamoidClient client = wire.Client(clock);
        Ticket ticket = new();
        await client.TransactAsync(t => t.Create(ticket));
        await Task.Delay(TimeSpan.FromSeconds(5), clock);
        ticket.Title = "new";
        TransactionFailedException? error = await Assert.ThrowsAsync<TransactionFailedException>(() => client.TransactAsync(t => t.Save(ticket)));
        Assert.That(error!.Failures.Single().Exception, Is.InstanceOf<StaleObjectException>());
        Assert.That((ticket.UpdatedAt, ticket.Title), Is.EqualTo(((DateTimeOffset?)SteppingClock.Start, "new")));
    }

    [Test]
    public async Task A_look_at_the_request_leaves_the_time_to_the_commit()
    {
        FaultyWire wire = new("{}");
        SteppingClock clock = new();
        using DynamoidClient client = wire.Client(clock);
        Ticket ticket = new();
        await client.TransactAsync(t => t.Create(ticket));
        WriteTransaction transaction = client.Transaction();
        ticket.Title = "new";
        transaction.Save(ticket);
        Assert.That(transaction.ToRequest(), Is.Not.Null);
        await Task.Delay(TimeSpan.FromSeconds(5), clock);
        await transaction.CommitAsync();
        Assert.That(ticket.UpdatedAt, Is.EqualTo(SteppingClock.Start.AddSeconds(5)));
    }

    private static void CreateBoth(WriteTransaction transaction, Ticket one, Ticket two)
    {
        transaction.Create(one);
        transaction.Create(two);
    }
}
